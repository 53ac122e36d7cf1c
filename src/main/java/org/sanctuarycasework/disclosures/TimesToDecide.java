package org.sanctuarycasework.disclosures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.database.StoredJson;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when decisions are expected, and how that was worked out, as it was given. */
@Repository
public class TimesToDecide {

    private final JdbcClient database;
    private final StoredJson json;

    TimesToDecide(JdbcClient database, StoredJson json) {
        this.database = database;
        this.json = json;
    }

    void keep(Disclosure disclosure, TimeLimit limit) {
        database.sql("update disclosure set decide_limit = ?::jsonb where id = ?").params(json.write(limit), disclosure.id()).update();
    }

    /** One statement for all; what was asked before these times were kept has no entry. */
    public Map<UUID, TimeLimit> of(Collection<UUID> disclosures) {
        Map<UUID, TimeLimit> times = new HashMap<>();
        database.sql("select id, decide_limit from disclosure where id = any(?) and decide_limit is not null")
                .param(disclosures.toArray(UUID[]::new))
                .query(row -> {
                    times.put(row.getObject("id", UUID.class), json.read(row.getString("decide_limit"), TimeLimit.class));
                });
        return times;
    }
}
