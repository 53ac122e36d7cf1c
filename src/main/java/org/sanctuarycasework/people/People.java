package org.sanctuarycasework.people;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody with an account. */
interface People extends Repository<Person, UUID> {

    @Query("select p from Person p where lower(p.email) = :#{#email.value}")
    Optional<Person> findByEmail(EmailAddress email);

    Optional<Person> findById(UUID id);

    Person save(Person person);
}
