package org.sanctuarycasework.funds;

import java.util.UUID;

import org.sanctuarycasework.cases.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds that managers are still setting up; nobody else meets them. */
@Repository
class RoundDrafts {

    private final JdbcClient database;
    private final RoundRows rows;

    RoundDrafts(JdbcClient database, RoundRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * Holds it to the end of the transaction.
     *
     * @throws RoundPublished if it is no draft any more
     * @throws RoundNotFound  if there is none
     */
    Round lock(String fund, String key) {
        Row row = database.sql("select id, published_at is not null as published from round where fund = ? and key = ? for update")
                .params(fund, key).query(Row.class).optional().orElseThrow(() -> new RoundNotFound(key));
        if (row.published()) {
            throw new RoundPublished(fund, key);
        }
        return rows.read(row.id()).orElseThrow();
    }

    /** @throws Refused if somebody else gave another round the same key at this moment */
    void save(Round draft) {
        try {
            rows.write(draft);
        } catch (DuplicateKeyException taken) {
            throw new Refused("funds.round.key-taken", draft.key());
        }
    }

    private record Row(UUID id, boolean published) {
    }
}
