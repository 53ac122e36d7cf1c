package org.sanctuarycasework.cases;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanctuarycasework.database.StoredJson;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to each case, who did it and when; entries are added and never changed. */
@Repository
public class Timeline {

    private static final TypeReference<LinkedHashMap<String, String>> DETAILS = new TypeReference<>() {
    };

    private final JdbcClient database;
    private final EntityManager entities;
    private final StoredJson json;
    private final StandIns standIns;
    private final Clock clock;

    Timeline(JdbcClient database, EntityManager entities, StoredJson json, StandIns standIns, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.json = json;
        this.standIns = standIns;
        this.clock = clock;
    }

    /**
     * Joins the running transaction, so that nothing is told that did not happen. Locks the case until it ends.
     *
     * @param event   such as {@code application-submitted}
     * @param details what the sentence of the event names; no null among them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String reference, Actor actor, Audience audience, String event, Map<String, String> details) {
        entities.flush();
        End end = lockEnd(reference);
        // the database keeps microseconds, and the hash has to fit what is read back
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TimelineEntry entry = new TimelineEntry(end.length() + 1, at, actor.personId(), actor.name(), event,
                withAbsentColleague(details, actor, reference), audience);
        String hash = TimelineChain.hash(end.hash(), reference, entry);
        database.sql("""
                        insert into timeline_entry (case_reference, number, at, actor_id, actor_name, event, details,
                                                    audience, previous_hash, hash)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(reference, entry.number(), Instants.at(at), actor.personId(), actor.name(), event,
                        json.write(entry.details()), audience.name(), end.hash(), hash)
                .update();
        database.sql("update case_file set timeline_length = ?, timeline_hash = ? where reference = ?")
                .params(entry.number(), hash, reference).update();
    }

    /** From the first entry to the last; for {@link Audience#SHARED} without the internal ones. */
    public List<TimelineEntry> of(String reference, Audience audience) {
        return database.sql("""
                        select number, at, actor_id, actor_name, event, details, audience from timeline_entry
                        where case_reference = ? and (audience = 'SHARED' or ?) order by number""")
                .params(reference, audience == Audience.INTERNAL)
                .query((row, index) -> entry(row)).list();
    }

    /** The last entry of one kind. */
    public Optional<TimelineEntry> newest(String reference, String event) {
        return database.sql("""
                        select number, at, actor_id, actor_name, event, details, audience from timeline_entry
                        where case_reference = ? and event = ? order by number desc limit 1""")
                .params(reference, event).query((row, index) -> entry(row)).optional();
    }

    /** Which people did what in a case: their ids by event. */
    public Map<String, Set<UUID>> deeds(String reference) {
        return database.sql("""
                        select distinct event, actor_id from timeline_entry
                        where case_reference = ? and actor_id is not null""")
                .param(reference)
                .query((row, index) -> Map.entry(row.getString("event"), row.getObject("actor_id", UUID.class)))
                .list().stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(row.getInt("number"), Instants.of(row, "at"),
                row.getObject("actor_id", UUID.class), row.getString("actor_name"), row.getString("event"),
                json.read(row.getString("details"), DETAILS), Audience.valueOf(row.getString("audience")));
    }

    private Map<String, String> withAbsentColleague(Map<String, String> details, Actor actor, String reference) {
        return standIns.absentColleague(actor, reference).map(absent -> {
            Map<String, String> more = new HashMap<>(details);
            more.put(TimelineEntry.FOR, absent);
            return more;
        }).orElse(new HashMap<>(details));
    }

    private End lockEnd(String reference) {
        return database.sql("""
                        select timeline_length, timeline_hash from case_file where reference = ?
                        for no key update""")
                .param(reference)
                .query((row, index) -> new End(row.getInt("timeline_length"), row.getString("timeline_hash")))
                .optional().orElseThrow(() -> new CaseNotFound(reference));
    }

    private record End(int length, String hash) {
    }
}
