package org.sanctuarycasework.site.answered;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.KeptAway;
import org.sanctuarycasework.people.Role;
import org.springframework.mock.web.MockHttpSession;

class AnsweredPagesTests {

    private static final String PATH = "/cases/ESC-2031-0001/notes";
    private static final byte[] PAGE = "<p>Enter why</p>".getBytes(StandardCharsets.UTF_8);

    private final Reader reader = reader("a-session");
    private Instant now = Instant.parse("2031-03-03T21:00:00Z");
    private final AnsweredPages pages = new AnsweredPages(new Clock() {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void keepsAPageForOneHour() {
        UUID id = kept(reader);

        now = now.plusSeconds(3599);
        assertThat(pages.find(id, reader, PATH)).contains(PAGE);
        now = now.plusSeconds(1);
        assertThat(pages.find(id, reader, PATH)).isEmpty();
    }

    @Test
    void isForTheSameSessionAndTheSameRightsOnly() {
        UUID id = kept(reader);

        assertThat(pages.find(id, reader("another-session"), PATH)).isEmpty();
        Actor now = reader.actor();
        Actor outOfTheTeam = new Actor(now.personId(), now.name(), Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(pages.find(id, new Reader("a-session", outOfTheTeam), PATH)).isEmpty();
        assertThat(pages.find(id, reader, PATH)).contains(PAGE);
    }

    @Test
    void isForItsOwnAddressOnly() {
        assertThat(pages.find(kept(reader), reader, "/cases/ESC-2031-0002/notes")).isEmpty();
    }

    @Test
    void goesOnceACaseIsKeptFromItsReader() {
        UUID id = kept(reader);

        pages.forget(new KeptAway(UUID.randomUUID()));
        assertThat(pages.find(id, reader, PATH)).isPresent();
        pages.forget(new KeptAway(reader.actor().personId()));
        assertThat(pages.find(id, reader, PATH)).isEmpty();
    }

    @Test
    void goesWithTheSession() {
        MockHttpSession session = new MockHttpSession();
        UUID id = kept(reader(session.getId()));

        pages.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(pages.find(id, reader(session.getId()), PATH)).isEmpty();
    }

    @Test
    void theOldestOfASessionGoFirst() {
        UUID other = kept(reader("another-session"));
        List<UUID> ids = IntStream.range(0, AnsweredPages.OF_ONE_SESSION + 1).mapToObj(number -> kept(reader)).toList();

        assertThat(ids.stream().filter(id -> pages.find(id, reader, PATH).isPresent())).containsExactlyElementsOf(ids.subList(1, ids.size()));
        assertThat(pages.find(other, reader("another-session"), PATH)).isPresent();
    }

    @Test
    void manySessionsCannotFillTheMemory() {
        byte[] large = new byte[AnsweredPages.MOST_BYTES];
        int room = AnsweredPages.MOST_BYTES_IN_ALL / AnsweredPages.MOST_BYTES;
        List<Reader> readers = IntStream.range(0, room + 1).mapToObj(number -> reader("session-" + number)).toList();
        List<UUID> ids = readers.stream().map(one -> pages.keep(one, PATH, large).orElseThrow()).toList();

        assertThat(pages.find(ids.get(0), readers.get(0), PATH)).isEmpty();
        assertThat(pages.find(ids.get(1), readers.get(1), PATH)).isPresent();
        assertThat(pages.keep(reader, PATH, new byte[AnsweredPages.MOST_BYTES + 1])).isEmpty();
    }

    private UUID kept(Reader writtenFor) {
        return pages.keep(writtenFor, PATH, PAGE).orElseThrow();
    }

    private static Reader reader(String session) {
        return new Reader(session, new Actor(UUID.fromString("00000000-0000-0000-0000-000000000001"), "Nadia Noor",
                Set.of(Role.GRANTS_OFFICER), Set.of("grants-officers"), Set.of(), Set.of()));
    }
}
