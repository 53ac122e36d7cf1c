package org.sanctuarycasework.escalations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sanctuarycasework.database.StoredJson;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages of all escalations: the history that outlives the engine's. */
@Repository
public class Stages {

    /** Four stages of two services, each asked again after an answer that was not accepted, leave room. */
    private static final int MOST = 100;

    private final JdbcClient database;
    private final StoredJson json;

    Stages(JdbcClient database, StoredJson json) {
        this.database = database;
        this.json = json;
    }

    /** From the first to the newest. */
    public List<Stage> of(String reference) {
        return database.sql("""
                        select s.*, t.name as team_name from escalation_stage s join team t on t.key = s.team
                        where s.reference = ? order by s.id limit ?""")
                .params(reference, MOST).query((row, number) -> stage(row)).list();
    }

    /** For which of the services asked one of the teams answers. */
    public Optional<ServiceArea> serviceOf(String reference, Set<String> teams) {
        return of(reference).stream().filter(stage -> teams.contains(stage.team())).map(Stage::service).findFirst();
    }

    /** The newest of a service. */
    Optional<Stage> newest(String reference, ServiceArea service) {
        return database.sql("""
                        select s.*, t.name as team_name from escalation_stage s join team t on t.key = s.team
                        where s.reference = ? and s.service = ? order by s.id desc limit 1""")
                .params(reference, service.key()).query((row, number) -> stage(row)).optional();
    }

    void begin(String reference, ServiceArea service, int stage, String team, TimeLimit limit) {
        database.sql("""
                        insert into escalation_stage (reference, service, stage, team, started_at, time_limit, due_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .params(reference, service.key(), stage, team, Instants.at(limit.from()), json.write(limit), Instants.at(limit.ends())).update();
    }

    void pause(long id, Instant now) {
        database.sql("update escalation_stage set paused_at = ? where id = ?").params(Instants.at(now), id).update();
    }

    void resume(long id, Instant now, TimeLimit left) {
        database.sql("update escalation_stage set resumed_at = ?, time_limit = ?::jsonb, due_at = ? where id = ?")
                .params(Instants.at(now), json.write(left), Instants.at(left.ends()), id).update();
    }

    void miss(String reference, ServiceArea service, int stage, Instant now) {
        database.sql("""
                        update escalation_stage set missed_at = ?
                        where reference = ? and service = ? and stage = ? and ended_at is null and missed_at is null""")
                .params(Instants.at(now), reference, service.key(), stage).update();
    }

    /** Ends all that is open of one service. */
    void end(String reference, ServiceArea service, String how, Instant now) {
        database.sql("""
                        update escalation_stage set ended_at = ?, ended = ?
                        where reference = ? and service = ? and ended_at is null""")
                .params(Instants.at(now), how, reference, service.key()).update();
    }

    /** Ends all that is open. */
    void endAll(String reference, String how, Instant now) {
        database.sql("update escalation_stage set ended_at = ?, ended = ? where reference = ? and ended_at is null")
                .params(Instants.at(now), how, reference).update();
    }

    private Stage stage(ResultSet row) throws SQLException {
        return new Stage(row.getLong("id"), row.getString("reference"), ServiceArea.ofKey(row.getString("service")),
                row.getInt("stage"), row.getString("team"), row.getString("team_name"),
                Instants.of(row, "started_at"), json.read(row.getString("time_limit"), TimeLimit.class), Instants.of(row, "paused_at"),
                Instants.of(row, "resumed_at"), Instants.of(row, "missed_at"), Instants.of(row, "ended_at"), row.getString("ended"));
    }
}
