package org.sanctuarycasework.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who a person is and what they may do now, in one statement; a deactivated person is nobody. */
@Repository
public class Actors {

    // The memberships are read as they are stored: the module organisations depends on this one, not the other way round.
    private static final String ACTOR = """
            select p.id, p.name,
                   array(select m.team_key from team_member m where m.person_id = p.id) as teams,
                   array(select t.role from team_member m join team t on t.key = m.team_key
                          where m.person_id = p.id) as roles,
                   array(select o.organisation_id from organisation_member o
                          where o.person_id = p.id) as organisations,
                   array(select o.organisation_id from organisation_member o
                          where o.person_id = p.id and o.signatory) as signatory_for,
                   array(select a.person_id from absence a where a.deputy_id = p.id and a.ended_at is null
                          and ? between a.first_day and a.last_day) as stands_in_for,
                   exists (select 1 from organisation_member o join organisation g on g.id = o.organisation_id
                            where o.person_id = p.id and g.data_sharing_until is not null) as partner
              from person p
             where p.active and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Actors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Actor> byId(UUID personId) {
        return jdbc.sql(ACTOR + "p.id = ?").params(LocalDate.now(clock), personId).query(Actors::actor).optional();
    }

    /**
     * Whoever signed in at this moment; empty if their sessions until then were ended since.
     *
     * @param since when the session began
     */
    public Optional<Actor> signedIn(UUID personId, Instant since) {
        return jdbc.sql(ACTOR + "p.id = ? and (p.passkeys_reset_at is null or p.passkeys_reset_at < ?)")
                .params(LocalDate.now(clock), personId, Instants.at(since)).query(Actors::actor).optional();
    }

    public Optional<Actor> byEmail(String email) {
        return jdbc.sql(ACTOR + "lower(p.email) = lower(?)").params(LocalDate.now(clock), email).query(Actors::actor).optional();
    }

    private static Actor actor(ResultSet row, int number) throws SQLException {
        return new Actor(row.getObject("id", UUID.class), row.getString("name"),
                set(row.getArray("roles"), name -> Role.valueOf((String) name)),
                set(row.getArray("teams"), String.class::cast),
                set(row.getArray("organisations"), UUID.class::cast),
                set(row.getArray("signatory_for"), UUID.class::cast),
                set(row.getArray("stands_in_for"), UUID.class::cast), row.getBoolean("partner"));
    }

    private static <T> Set<T> set(Array array, Function<Object, T> value) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(value).collect(Collectors.toUnmodifiableSet());
    }
}
