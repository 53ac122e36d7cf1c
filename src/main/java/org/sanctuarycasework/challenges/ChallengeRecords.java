package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.SentForms;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was typed at the steps of challenges: legal advice among it, so it is kept apart from the facts. */
@Repository
public class ChallengeRecords {

    /** What came of a page of the form, or of the same answers a moment ago; see {@link SentForms}. */
    static final String EARLIER = """
            select c.reference, c.recorded_by as by_person, true as this_page,
                   exists (select 1 from challenge_record r where r.reference = c.reference and r.form = :about
                           and r.answers = :answers::jsonb) as same_answers
            from legal_challenge c where c.form_token = :token
            union all
            (select c.reference, c.recorded_by, false, true from legal_challenge c
             where c.recorded_at between :since and :now and c.recorded_by = :person and c.closed_at is null
               and exists (select 1 from challenge_record r where r.reference = c.reference and r.form = :about
                           and r.answers = :answers::jsonb)
             order by c.recorded_at desc limit 1)
            order by this_page desc limit 1""";

    /** A challenge has six steps at most; the oldest drop out where they were corrected over and over. */
    private static final int MOST = 100;

    private final JdbcClient database;
    private final Forms forms;

    ChallengeRecords(JdbcClient database, Forms forms) {
        this.database = database;
        this.forms = forms;
    }

    /** @param correctedBecause null if it corrects nothing */
    void add(String reference, String form, Answers answers, Actor actor, Instant at, String correctedBecause) {
        database.sql("""
                        insert into challenge_record (id, reference, form, form_hash, answers, by_person, at, corrected_because)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(UUID.randomUUID(), reference, form, forms.keep(form).hash(), answers.toJson(), actor.personId(), Instants.at(at),
                        correctedBecause).update();
    }

    /** From the first to the newest; empty once they were erased. */
    public List<ChallengeRecord> of(String reference) {
        return database.sql("""
                        select * from (select form, form_hash, answers, by_person, at, corrected_because, id from challenge_record
                                       where reference = ? order by at desc, id desc limit ?) newest order by at, id""")
                .params(reference, MOST)
                .query((row, number) -> new ChallengeRecord(row.getString("form"), row.getString("form_hash"),
                        Answers.fromJson(row.getString("answers")), row.getObject("by_person", UUID.class), Instants.of(row, "at"),
                        row.getString("corrected_because"))).list();
    }

    /** The newest of one form. */
    public Optional<ChallengeRecord> newest(String reference, String form) {
        return of(reference).stream().filter(record -> record.form().equals(form)).reduce((earlier, later) -> later);
    }
}
