package org.sanctuarycasework.database;

/** The embedded PostgreSQL could not be started; says why and what to do, for whoever starts the program. */
class DatabaseNotStarted extends RuntimeException {

    private final String whatToDo;

    DatabaseNotStarted(String why, String whatToDo) {
        this(why, whatToDo, null);
    }

    DatabaseNotStarted(String why, String whatToDo, Throwable cause) {
        super(why, cause);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }
}
