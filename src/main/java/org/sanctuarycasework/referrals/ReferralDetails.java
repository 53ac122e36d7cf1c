package org.sanctuarycasework.referrals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

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
                .params(reference, formHash, answers.toJson(), now.atOffset(ZoneOffset.UTC)).update();
    }

    /** First what was referred, then the answer; empty once it was erased. */
    public List<Details> of(String reference) {
        return database.sql("select form_hash, answers from referral_details where reference = ? order by id limit ?")
                .params(reference, MOST)
                .query((row, number) -> new Details(row.getString("form_hash"), Answers.fromJson(row.getString("answers")))).list();
    }

    /** @param formHash the version of the form that was answered */
    public record Details(String formHash, Answers answers) {
    }
}
