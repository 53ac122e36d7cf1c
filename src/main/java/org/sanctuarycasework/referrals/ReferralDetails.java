package org.sanctuarycasework.referrals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.forms.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners wrote about their referrals, and what they were answered: about a household, so kept apart. */
@Repository
public class ReferralDetails {

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
