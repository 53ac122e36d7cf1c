package org.sanctuarycasework.funds;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.database.StoredJson;
import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** A round with its pots, priorities and criteria in the tables, as a draft or published. */
@Repository
class RoundRows {

    private final JdbcTemplate jdbc;
    private final StoredJson json;

    RoundRows(JdbcTemplate jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Round> read(UUID id) {
        return jdbc.query("select * from round where id = ?", (row, number) -> round(row), id).stream().findFirst();
    }

    /** Writes a draft over the one with the same id, if there is one; the database refuses it for a published round. */
    void write(Round round) {
        jdbc.update("""
                insert into round (id, fund, key, name, sample, opens_at, closes_at, decision_on, reserve_ends_on,
                    form_id, form_hash, process_key, one_list, manager_limit, director_limit, information_days,
                    reminder_days, lapse_days, appeal_days, offer_days, spread, ward_consultation, wording)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (id) do update set (key, name, sample, opens_at, closes_at, decision_on, reserve_ends_on,
                    form_id, form_hash, one_list, manager_limit, director_limit, information_days, reminder_days,
                    lapse_days, appeal_days, offer_days, spread, ward_consultation, wording)
                  = (excluded.key, excluded.name, excluded.sample, excluded.opens_at, excluded.closes_at,
                    excluded.decision_on, excluded.reserve_ends_on, excluded.form_id, excluded.form_hash,
                    excluded.one_list, excluded.manager_limit, excluded.director_limit, excluded.information_days,
                    excluded.reminder_days, excluded.lapse_days, excluded.appeal_days, excluded.offer_days,
                    excluded.spread, excluded.ward_consultation, excluded.wording)""",
                round.id(), round.fund(), round.key(), round.name(), round.sample(),
                Instants.at(round.opensAt()), Instants.at(round.closesAt()), round.decisionOn(),
                round.reserveEndsOn(), round.formId(), round.formHash(), round.processKey(), round.oneList(),
                round.managerLimit(), round.directorLimit(), round.informationDays(),
                round.reminderDays().toArray(Integer[]::new), round.lapseDays(), round.appealDays(), round.offerDays(),
                round.spread(), round.wardConsultation(), json.write(round.wording()));
        writeParts(round);
    }

    /** @param publishedBy id of a person, null if it comes with the program */
    void publish(UUID id, Instant now, UUID publishedBy) {
        jdbc.update("update round set published_at = ?, published_by = ? where id = ?", Instants.at(now), publishedBy, id);
    }

    /** The database refuses it for a published round. */
    void delete(UUID id) {
        deleteParts(id);
        jdbc.update("delete from round where id = ?", id);
    }

    private void deleteParts(UUID round) {
        List.of("pot", "priority", "criterion").forEach(table ->
                jdbc.update("delete from " + table + " where round_id = ?", round));
    }

    private void writeParts(Round round) {
        deleteParts(round.id());
        jdbc.batchUpdate("insert into pot (id, round_id, kind, ward, capital, revenue, sample) values (?, ?, ?, ?, ?, ?, ?)",
                round.pots().stream().map(pot -> new Object[] {pot.id(), round.id(),
                        pot.isBoroughWide() ? "borough-wide" : "ward", pot.ward(), pot.capital(), pot.revenue(),
                        pot.sample()}).toList());
        jdbc.batchUpdate("insert into priority (round_id, key, name, position) values (?, ?, ?, ?)",
                round.priorities().stream().map(priority -> new Object[] {round.id(), priority.key(), priority.name(),
                        round.priorities().indexOf(priority)}).toList());
        jdbc.batchUpdate("insert into criterion (round_id, key, name, question, maximum, position) values (?, ?, ?, ?, ?, ?)",
                round.criteria().stream().map(criterion -> new Object[] {round.id(), criterion.key(), criterion.name(),
                        criterion.question(), criterion.maximum(), round.criteria().indexOf(criterion)}).toList());
    }

    private Round round(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Round(id, row.getString("fund"), row.getString("key"), row.getString("name"),
                row.getBoolean("sample"), Instants.of(row, "opens_at"),
                Instants.of(row, "closes_at"), row.getDate("decision_on").toLocalDate(),
                row.getDate("reserve_ends_on").toLocalDate(), row.getString("form_id"), row.getString("form_hash"),
                row.getString("process_key"), row.getBoolean("one_list"), row.getBigDecimal("manager_limit"),
                row.getBigDecimal("director_limit"), row.getInt("information_days"), days(row.getArray("reminder_days")),
                row.getInt("lapse_days"), row.getInt("appeal_days"), row.getInt("offer_days"),
                row.getInt("spread"), row.getBoolean("ward_consultation"),
                json.read(row.getString("wording"), RoundWording.class), pots(id), priorities(id), criteria(id));
    }

    private List<Pot> pots(UUID round) {
        return jdbc.query("""
                select p.*, w.name as ward_name from pot p left join ward w on w.code = p.ward
                where p.round_id = ? order by w.name nulls last""", (row, number) -> {
                    String ward = row.getString("ward_name");
                    return new Pot(row.getObject("id", UUID.class), row.getString("ward"),
                            ward == null ? Pot.BOROUGH_WIDE : ward, row.getBigDecimal("capital"),
                            row.getBigDecimal("revenue"), row.getBoolean("sample"));
                }, round);
    }

    private List<Round.Priority> priorities(UUID round) {
        return jdbc.query("select key, name from priority where round_id = ? order by position",
                (row, number) -> new Round.Priority(row.getString("key"), row.getString("name")), round);
    }

    private List<Round.Criterion> criteria(UUID round) {
        return jdbc.query("select * from criterion where round_id = ? order by position",
                (row, number) -> new Round.Criterion(row.getString("key"), row.getString("name"),
                        row.getString("question"), row.getInt("maximum")), round);
    }

    private static List<Integer> days(Array days) throws SQLException {
        return Arrays.asList((Integer[]) days.getArray());
    }
}
