package org.sanctuarycasework.people;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody with an account. */
interface People extends Repository<Person, UUID> {

    @Query("select p from Person p where lower(p.email) = :#{#email.value}")
    Optional<Person> findByEmail(EmailAddress email);

    Optional<Person> findById(UUID id);

    Person saveAndFlush(Person person);

    void flush();

    // Two first links of one address may be used at the same moment: both lead to one account.
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into person (id, name, email, created_at) values (:id, '', :#{#email.value}, :at)
            on conflict (lower(email)) do nothing""")
    void addUnlessThere(UUID id, EmailAddress email, OffsetDateTime at);
}
