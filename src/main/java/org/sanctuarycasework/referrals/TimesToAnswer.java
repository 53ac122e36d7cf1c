package org.sanctuarycasework.referrals;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when the services should answer, and how that was worked out, as it was given. */
@Repository
public class TimesToAnswer {

    private final JdbcClient database;
    private final ObjectMapper json;

    TimesToAnswer(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(String reference, TimeLimit limit) {
        database.sql("insert into referral_time (reference, time_limit) values (?, ?::jsonb)").params(reference, write(limit)).update();
    }

    public Optional<TimeLimit> of(String reference) {
        return database.sql("select time_limit from referral_time where reference = ?").param(reference)
                .query((row, number) -> read(row.getString("time_limit"))).optional();
    }

    private String write(TimeLimit limit) {
        try {
            return json.writeValueAsString(limit);
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private TimeLimit read(String limit) {
        try {
            return json.readValue(limit, TimeLimit.class);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("A time limit cannot be read", changed);
        }
    }
}
