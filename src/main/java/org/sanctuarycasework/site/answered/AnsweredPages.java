package org.sanctuarycasework.site.answered;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.sanctuarycasework.people.KeptAway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Pages that answered a form, in the memory of this program, each for the session and the rights that it was written for.
 * They go with the session, after an hour, and the oldest first where there are too many: of one session, or in all.
 */
@Component
public class AnsweredPages implements HttpSessionListener {

    static final Duration KEPT_FOR = Duration.ofHours(1);
    static final int OF_ONE_SESSION = 5;
    static final int MOST_BYTES = 1_000_000;
    static final int MOST_BYTES_IN_ALL = 32_000_000;

    private final Map<UUID, Kept> pages = new LinkedHashMap<>();
    private final Clock clock;

    AnsweredPages(Clock clock) {
        this.clock = clock;
    }

    /** The id by which its reader finds it again; empty if it is too large. */
    synchronized Optional<UUID> keep(Reader reader, String path, byte[] page) {
        forgetTheOld();
        if (page.length > MOST_BYTES) {
            return Optional.empty();
        }
        List<UUID> ofSession = pages.entrySet().stream().filter(kept -> kept.getValue().reader.session().equals(reader.session()))
                .map(Map.Entry::getKey).toList();
        ofSession.stream().limit(Math.max(0, ofSession.size() - OF_ONE_SESSION + 1)).forEach(pages::remove);
        makeRoom(page.length);
        UUID id = UUID.randomUUID();
        pages.put(id, new Kept(reader, path, page, Instant.now(clock)));
        return Optional.of(id);
    }

    /** Empty for everybody but whom it was written for, and for them if they may do more or less by now, or at another path. */
    synchronized Optional<byte[]> find(UUID id, Reader reader, String path) {
        forgetTheOld();
        return Optional.ofNullable(pages.get(id)).filter(kept -> kept.reader.equals(reader) && kept.path.equals(path)).map(Kept::page);
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent ended) {
        pages.values().removeIf(kept -> kept.reader.session().equals(ended.getSession().getId()));
    }

    /** Once it is so: a page that shows the case may be among theirs. */
    @TransactionalEventListener
    public synchronized void forget(KeptAway from) {
        pages.values().removeIf(kept -> kept.reader.actor().personId().equals(from.personId()));
    }

    @Scheduled(fixedDelay = 60_000)
    synchronized void forgetTheOld() {
        Instant now = Instant.now(clock);
        // a clock that was moved back leaves nothing in place for longer
        pages.values().removeIf(kept -> Duration.between(kept.at, now).abs().compareTo(KEPT_FOR) >= 0);
    }

    private void makeRoom(int bytes) {
        long all = bytes + pages.values().stream().mapToLong(kept -> kept.page.length).sum();
        for (Iterator<Kept> oldest = pages.values().iterator(); all > MOST_BYTES_IN_ALL && oldest.hasNext();) {
            all -= oldest.next().page.length;
            oldest.remove();
        }
    }

    private record Kept(Reader reader, String path, byte[] page, Instant at) {
    }
}
