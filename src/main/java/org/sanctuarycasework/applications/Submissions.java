package org.sanctuarycasework.applications;

import java.time.Instant;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.documents.Documents;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The answers, with their files, as they were each time they were sent, so that it can be shown later what was decided upon. */
@Repository
public class Submissions {

    private final JdbcTemplate jdbc;
    private final Documents documents;

    Submissions(JdbcTemplate jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    void keep(Application application, Actor actor, Instant now) {
        jdbc.update("""
                insert into application_submission (reference, number, at, by_person, answers)
                select ?, 1 + count(*), ?, ?, ?::jsonb from application_submission where reference = ?""",
                application.reference(), Instants.at(now), actor.personId(), application.answers().toJson(),
                application.reference());
        documents.markSent(application.reference());
    }

    /** The answers as they were sent last. */
    public Answers newest(String reference) {
        return Answers.fromJson(jdbc.queryForObject("""
                select answers from application_submission where reference = ? order by number desc limit 1""",
                String.class, reference));
    }
}
