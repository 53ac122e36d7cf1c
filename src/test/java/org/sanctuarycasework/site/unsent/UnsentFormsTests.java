package org.sanctuarycasework.site.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.LocalPath;

/** How long forms wait, for whom, and how many of them. */
class UnsentFormsTests {

    private static final Instant SENT = Instant.parse("2026-11-26T02:00:00Z");

    private final UUID browser = UUID.randomUUID();
    private final UUID writer = UUID.randomUUID();
    private Instant now = SENT;
    private final UnsentForms forms = new UnsentForms(new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void waitForOneHour() {
        UnsentForm form = kept(writer);

        now = SENT.plus(Duration.ofMinutes(60)).minusMillis(1);
        assertThat(forms.find(form.id(), browser, writer)).contains(form);
        now = SENT.plus(Duration.ofMinutes(60));
        assertThat(forms.find(form.id(), browser, writer)).isEmpty();
        assertThat(forms.hasAny(browser)).isFalse();
    }

    @Test
    void areFoundByTheirWriterInTheirBrowserOnly() {
        UnsentForm form = kept(writer);

        assertThat(forms.find(form.id(), UUID.randomUUID(), writer)).isEmpty();
        assertThat(forms.find(form.id(), browser, UUID.randomUUID())).isEmpty();
        forms.forget(form.id(), UUID.randomUUID());
        assertThat(forms.find(form.id(), browser, writer)).contains(form);
    }

    @Test
    void areGoneWhenAnotherPersonComes() {
        UnsentForm form = kept(writer);
        UUID another = UUID.randomUUID();
        UnsentForm others = kept(another);

        forms.leaveOnlyThoseOf(another, browser);

        assertThat(forms.find(form.id(), browser, writer)).isEmpty();
        assertThat(forms.find(others.id(), browser, another)).contains(others);
    }

    @Test
    void ofOneWriterTheOldestMakesRoomAndNobodyElses() {
        UnsentForm others = kept(UUID.randomUUID());
        List<UnsentForm> own = new ArrayList<>();
        for (int count = 0; count <= UnsentForms.OF_ONE_WRITER; count++) {
            own.add(kept(writer));
        }

        assertThat(own).filteredOn(form -> forms.find(form.id(), browser, writer).isEmpty()).containsExactly(own.get(0));
        assertThat(forms.find(others.id(), browser, others.writer())).contains(others);
    }

    @Test
    void ofAllTheOldestMakesRoom() {
        UnsentForm first = kept(writer);
        for (int count = 1; count < UnsentForms.IN_ALL; count++) {
            kept(UUID.randomUUID());
        }
        assertThat(forms.find(first.id(), browser, writer)).contains(first);

        UnsentForm last = kept(UUID.randomUUID());

        assertThat(forms.find(first.id(), browser, writer)).isEmpty();
        assertThat(forms.find(last.id(), browser, last.writer())).contains(last);
    }

    private UnsentForm kept(UUID person) {
        UnsentForm form = new UnsentForm(UUID.randomUUID(), person, new LocalPath("/escalations/new"), Optional.empty(),
                Map.of("asked", List.of("A room.")), false, false, now);
        forms.keep(browser, form);
        return form;
    }
}
