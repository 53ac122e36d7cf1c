package org.sanctuarycasework.escalations;

import java.util.Optional;

import org.sanctuarycasework.cases.SentForms;
import org.sanctuarycasework.forms.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners wrote when they raised an escalation: special category data about a household, kept apart. */
@Repository
public class EscalationDetails {

    /** What came of a page of the form, or of the same answers a moment ago; see {@link SentForms}. */
    static final String EARLIER = """
            select e.reference, e.raised_by as by_person, true as this_page,
                   coalesce(e.organisation_id = :about and d.answers = :answers::jsonb, false) as same_answers
            from escalation e left join escalation_details d on d.reference = e.reference where e.form_token = :token
            union all
            (select e.reference, e.raised_by, false, true from escalation e join escalation_details d on d.reference = e.reference
             where e.organisation_id = :about and e.raised_at between :since and :now and e.raised_by = :person and e.status = 'OPEN'
               and d.answers = :answers::jsonb
             order by e.raised_at desc limit 1)
            order by this_page desc limit 1""";

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
