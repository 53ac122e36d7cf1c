package org.sanctuarycasework.cases;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whether a timeline is as it was written: no entry edited, removed, swapped or slipped in.
 * It holds against a change of single rows, not against somebody who may write the database and computes the whole
 * chain anew.
 */
@Component
public class TimelineCheck {

    private final JdbcClient database;
    private final Timeline timeline;

    TimelineCheck(JdbcClient database, Timeline timeline) {
        this.database = database;
        this.timeline = timeline;
    }

    /** The number of the first entry that is not as it was written, or not there; empty if all are. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OptionalInt firstBroken(String reference) {
        String previous = TimelineChain.START;
        int number = 1;
        for (Link link : links(reference)) {
            boolean asWritten = link.entry().number() == number && link.previousHash().equals(previous)
                    && link.hash().equals(TimelineChain.hash(previous, reference, link.entry()));
            if (!asWritten) {
                return OptionalInt.of(number);
            }
            previous = link.hash();
            number++;
        }
        return endsWith(reference, number - 1, previous) ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private List<Link> links(String reference) {
        return database.sql("select * from timeline_entry where case_reference = ? order by number").param(reference)
                .query((row, index) -> new Link(timeline.entry(row), row.getString("previous_hash"),
                        row.getString("hash"))).list();
    }

    private boolean endsWith(String reference, int length, String hash) {
        return database.sql("""
                        select count(*) from case_file
                        where reference = ? and timeline_length = ? and timeline_hash = ?""")
                .params(reference, length, hash).query(Integer.class).single() == 1;
    }

    private record Link(TimelineEntry entry, String previousHash, String hash) {
    }
}
