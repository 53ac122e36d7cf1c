package org.sanctuarycasework.escalations;

import java.util.Optional;

import org.sanctuarycasework.forms.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners wrote when they raised an escalation: special category data about a household, kept apart. */
@Repository
public class EscalationDetails {

    private final JdbcClient database;

    EscalationDetails(JdbcClient database) {
        this.database = database;
    }

    void add(String reference, String formHash, Answers answers) {
        database.sql("insert into escalation_details (reference, form_hash, answers) values (?, ?, ?::jsonb)")
                .params(reference, formHash, answers.toJson()).update();
    }

    /** Empty once it was erased. */
    public Optional<Details> of(String reference) {
        return database.sql("select form_hash, answers from escalation_details where reference = ?").param(reference)
                .query((row, number) -> new Details(row.getString("form_hash"), Answers.fromJson(row.getString("answers"))))
                .optional();
    }

    /** @param formHash the version of the form that was answered */
    public record Details(String formHash, Answers answers) {
    }
}
