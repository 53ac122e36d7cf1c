package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published rounds and the wards. They never change while the program runs, so each is read from the database once. */
@Component
public class Rounds {

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<UUID, Round> published = new ConcurrentHashMap<>();
    private volatile List<Ward> wards = List.of();

    Rounds(JdbcTemplate jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @throws RoundNotFound if there is none */
    public Round byId(UUID id) {
        return published.computeIfAbsent(id, this::read);
    }

    public Optional<Round> byKey(String fund, String key) {
        return jdbc.queryForList("select id from round where fund = ? and key = ?", UUID.class, fund, key)
                .stream().findFirst().map(this::byId);
    }

    /** The rounds one may read about, the one that closes last first. */
    public List<Round> all() {
        return jdbc.queryForList("select id from round where published_at is not null order by closes_at desc limit 100",
                UUID.class).stream().map(this::byId).toList();
    }

    /** The round of the fund that takes applications now. */
    public Optional<Round> openNow(String fund) {
        Instant now = clock.instant();
        return all().stream().filter(round -> round.fund().equals(fund) && round.isOpen(now)).findFirst();
    }

    /** By name. */
    public List<Ward> wards() {
        if (wards.isEmpty()) {
            wards = List.copyOf(jdbc.query("select code, name from ward order by name limit 1000",
                    (row, number) -> new Ward(row.getString("code"), row.getString("name"))));
        }
        return wards;
    }

    @Transactional
    public void publish(Round round) {
        jdbc.update("""
                insert into round (id, fund, key, name, sample, opens_at, closes_at, decision_on, reserve_ends_on,
                    form_id, form_hash, process_key, one_list, manager_limit, director_limit, information_days,
                    reminder_days, lapse_days, appeal_days, offer_days, spread, ward_consultation, wording, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""",
                round.id(), round.fund(), round.key(), round.name(), round.sample(),
                Timestamp.from(round.opensAt()), Timestamp.from(round.closesAt()), round.decisionOn(),
                round.reserveEndsOn(), round.formId(), round.formHash(), round.processKey(), round.oneList(),
                round.managerLimit(), round.directorLimit(), round.informationDays(),
                round.reminderDays().toArray(Integer[]::new), round.lapseDays(), round.appealDays(), round.offerDays(),
                round.spread(), round.wardConsultation(), write(round.wording()), Timestamp.from(clock.instant()));
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

    private Round read(UUID id) {
        return jdbc.query("select * from round where id = ?", (row, number) -> map(row), id).stream().findFirst()
                .orElseThrow(() -> new RoundNotFound(id.toString()));
    }

    private Round map(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Round(id, row.getString("fund"), row.getString("key"), row.getString("name"),
                row.getBoolean("sample"), row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(), row.getDate("decision_on").toLocalDate(),
                row.getDate("reserve_ends_on").toLocalDate(), row.getString("form_id"), row.getString("form_hash"),
                row.getString("process_key"), row.getBoolean("one_list"), row.getBigDecimal("manager_limit"),
                row.getBigDecimal("director_limit"), row.getInt("information_days"), days(row.getArray("reminder_days")),
                row.getInt("lapse_days"), row.getInt("appeal_days"), row.getInt("offer_days"),
                row.getInt("spread"), row.getBoolean("ward_consultation"),
                wording(row.getString("wording")), pots(id), priorities(id), criteria(id));
    }

    private List<Pot> pots(UUID round) {
        return jdbc.query("""
                select p.*, w.name as ward_name from pot p left join ward w on w.code = p.ward
                where p.round_id = ? order by w.name nulls last""", (row, number) -> {
                    BigDecimal capital = row.getBigDecimal("capital");
                    String ward = row.getString("ward_name");
                    return new Pot(row.getObject("id", UUID.class), row.getString("ward"),
                            ward == null ? "Borough-wide" : ward, capital, row.getBigDecimal("revenue"),
                            row.getBoolean("sample"));
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

    private RoundWording wording(String text) {
        try {
            return json.readValue(text, RoundWording.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The wording of a round cannot be read", broken);
        }
    }

    private String write(RoundWording wording) {
        try {
            return json.writeValueAsString(wording);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
