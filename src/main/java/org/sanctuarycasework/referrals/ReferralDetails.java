package org.sanctuarycasework.referrals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctuarycasework.cases.SentForms;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.forms.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners wrote about their referrals, and what they were answered: about a household, so kept apart. */
@Repository
public class ReferralDetails {

    /** What came of a page of the form, or of the same answers a moment ago; see {@link SentForms}. */
    static final String EARLIER = """
            select r.reference, r.logged_by as by_person, true as this_page,
                   r.organisation_id = :about and exists (select 1 from referral_details d where d.reference = r.reference
                                                          and d.answers = :answers::jsonb) as same_answers
            from referral r where r.form_token = :token
            union all
            (select r.reference, r.logged_by, false, true from referral r
             where r.organisation_id = :about and r.made_on = (:answers::jsonb ->> 'madeOn')::date
               and r.logged_at between :since and :now and r.logged_by = :person and r.status = 'WAITING'
               and exists (select 1 from referral_details d where d.reference = r.reference and d.answers = :answers::jsonb)
             order by r.logged_at desc limit 1)
            order by this_page desc limit 1""";

    /** One for the referral, one for its answer. */
    private static final int MOST = 2;

    private final JdbcClient database;

    ReferralDetails(JdbcClient database) {
        this.database = database;
    }

    void add(String reference, String formHash, Answers answers, Instant now) {
        database.sql("insert into referral_details (reference, form_hash, answers, written_at) values (?, ?, ?::jsonb, ?)")
                .params(reference, formHash, answers.toJson(), Instants.at(now)).update();
    }

    /** First what was referred, then the answer; empty once it was erased. */
    public List<Details> of(String reference) {
        return database.sql("select form_hash, answers from referral_details where reference = ? order by id limit ?")
                .params(reference, MOST)
                .query((row, number) -> new Details(row.getString("form_hash"), Answers.fromJson(row.getString("answers")))).list();
    }

    /** What partners call the households themselves, by the reference of the referral. */
    public Map<String, String> ownReferences(Collection<String> references) {
        return database.sql("""
                        select reference, answers ->> 'ownReference' as own from referral_details
                        where reference = any(?) and answers ->> 'ownReference' is not null""")
                .param(references.toArray(String[]::new)).query((row, number) -> Map.entry(row.getString("reference"), row.getString("own")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param formHash the version of the form that was answered */
    public record Details(String formHash, Answers answers) {
    }
}
