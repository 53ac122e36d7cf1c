package org.sanctuarycasework.disclosures;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** What was typed at the steps of disclosures: words about a household among it, so it is kept apart from the facts. */
@Repository
public class DisclosureRecords {

    /** What came of a page of the form, or of the same answers a moment ago, by its id; see {@link SentForms}. */
    static final String EARLIER = """
            select d.id::text as reference, case when d.reference = :about then d.asked_by end as by_person, true as this_page,
                   exists (select 1 from disclosure_record r where r.disclosure_id = d.id and r.task_id is null
                                                    and r.answers = :answers::jsonb) as same_answers
            from disclosure d where d.form_token = :token
            union all
            (select d.id::text, d.asked_by, false, true from disclosure d
             where d.reference = :about and d.asked_at between :since and :now and d.asked_by = :person and d.status <> 'TAKEN_BACK'
               and exists (select 1 from disclosure_record r where r.disclosure_id = d.id and r.task_id is null
                           and r.answers = :answers::jsonb)
             order by d.number desc limit 1)
            order by this_page desc limit 1""";

    private static final String SELECT = "select disclosure_id, form, form_hash, answers, by_person, at from disclosure_record ";
    /** Three for each of the disclosures that a page shows. */
    private static final int MOST = 3 * ReadDisclosures.MOST;

    private final JdbcClient database;
    private final Forms forms;

    DisclosureRecords(JdbcClient database, Forms forms) {
        this.database = database;
        this.forms = forms;
    }

    /** @param taskId that it was typed for; null for the asking */
    void add(Disclosure disclosure, String taskId, String form, Answers typed, Actor actor, Instant at) {
        database.sql("""
                        insert into disclosure_record (id, disclosure_id, reference, task_id, form, form_hash, answers, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(UUID.randomUUID(), disclosure.id(), disclosure.reference(), taskId, form, forms.keep(form).hash(), typed.toJson(),
                        actor.personId(), Instants.at(at)).update();
    }

    /** The newest of all disclosures of an escalation, the oldest of them first; empty once they were erased. */
    public List<DisclosureRecord> of(String reference) {
        return database.sql("select * from (" + SELECT + "where reference = ? order by at desc, id limit ?) newest order by at, disclosure_id").params(reference, MOST)
                .query((row, number) -> record(row)).list();
    }

    /** The oldest first; empty once they were erased. */
    public List<DisclosureRecord> of(UUID disclosureId) {
        return database.sql(SELECT + "where disclosure_id = ? order by at, id limit ?").params(disclosureId, MOST)
                .query((row, number) -> record(row)).list();
    }

    /** What was typed for a task; empty until it is done. */
    public Optional<DisclosureRecord> ofTask(String taskId) {
        return database.sql(SELECT + "where task_id = ?").param(taskId).query((row, number) -> record(row)).optional();
    }

    private static DisclosureRecord record(ResultSet row) throws SQLException {
        return new DisclosureRecord(row.getObject("disclosure_id", UUID.class), row.getString("form"), row.getString("form_hash"),
                Answers.fromJson(row.getString("answers")), row.getObject("by_person", UUID.class),
                Instants.of(row, "at"));
    }
}
