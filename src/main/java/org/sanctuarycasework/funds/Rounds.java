package org.sanctuarycasework.funds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published rounds, as they were published, and the wards. They never change while the program runs, so each is
 * read from the database once. A later deadline for everybody is not in them: see {@link Deadlines}.
 */
@Component
public class Rounds {

    private final JdbcTemplate jdbc;
    private final RoundRows rows;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Map<UUID, Round> published = new ConcurrentHashMap<>();
    private volatile List<Ward> wards = List.of();

    Rounds(JdbcTemplate jdbc, RoundRows rows, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws RoundNotFound if there is none, or only a draft */
    public Round byId(UUID id) {
        return published.computeIfAbsent(id, this::read);
    }

    public Optional<Round> byKey(String fund, String key) {
        return jdbc.queryForList("select id from round where fund = ? and key = ? and published_at is not null",
                UUID.class, fund, key).stream().findFirst().map(this::byId);
    }

    /** The rounds one may read about, the one that closes last first. */
    public List<Round> all() {
        return jdbc.queryForList("select id from round where published_at is not null order by closes_at desc limit 100",
                UUID.class).stream().map(this::byId).toList();
    }

    /** The round of the fund that takes applications now, with the deadline that everybody has now. */
    public Optional<Round> openNow(String fund) {
        Instant now = clock.instant();
        return deadlines.forEverybody(all()).stream()
                .filter(round -> round.fund().equals(fund) && round.isOpen(now)).findFirst();
    }

    /** By name. */
    public List<Ward> wards() {
        if (wards.isEmpty()) {
            wards = List.copyOf(jdbc.query("select code, name from ward order by name limit 1000",
                    (row, number) -> new Ward(row.getString("code"), row.getString("name"))));
        }
        return wards;
    }

    /** Publishes a whole round that comes from a file; one that a manager made is published by {@link PublishRound}. */
    @Transactional
    public void publish(Round round) {
        rows.write(round);
        rows.publish(round.id(), clock.instant(), null);
    }

    private Round read(UUID id) {
        return jdbc.queryForList("select id from round where id = ? and published_at is not null", UUID.class, id)
                .stream().findFirst().flatMap(rows::read).orElseThrow(() -> new RoundNotFound(id.toString()));
    }
}
