package org.sanctuarycasework.referrals;

import java.util.Optional;

import org.sanctuarycasework.database.StoredJson;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when the services should answer, and how that was worked out, as it was given. */
@Repository
public class TimesToAnswer {

    private final JdbcClient database;
    private final StoredJson json;

    TimesToAnswer(JdbcClient database, StoredJson json) {
        this.database = database;
        this.json = json;
    }

    void add(String reference, TimeLimit limit) {
        database.sql("insert into referral_time (reference, time_limit) values (?, ?::jsonb)").params(reference, json.write(limit)).update();
    }

    public Optional<TimeLimit> of(String reference) {
        return database.sql("select time_limit from referral_time where reference = ?").param(reference)
                .query((row, number) -> json.read(row.getString("time_limit"), TimeLimit.class)).optional();
    }
}
