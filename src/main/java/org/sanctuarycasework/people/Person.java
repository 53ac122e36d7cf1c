package org.sanctuarycasework.people;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody with an account, known by the address that sign-in links go to. */
@Entity
class Person {

    @Id
    private UUID id;
    private String name;
    private String email;
    private Instant createdAt;
    private boolean active;

    protected Person() {
    }

    Person(UUID id, String name, EmailAddress email, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.email = email.value();
        this.createdAt = createdAt;
        this.active = true;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    String email() {
        return email;
    }

    void deactivate() {
        active = false;
    }

    void activateAgain() {
        active = true;
    }

    void changeAddress(EmailAddress newEmail) {
        email = newEmail.value();
    }

    void rename(String newName) {
        name = newName;
    }
}
