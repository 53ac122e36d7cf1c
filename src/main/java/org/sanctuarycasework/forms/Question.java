package org.sanctuarycasework.forms;

/** A component that has an answer, kept under its key. */
public sealed interface Question extends Component permits Field, Repeated {

    String key();

    String label();

    /** True if the page of answers leaves it out. */
    boolean leftOutOfSummary();
}
