package org.sanctuarycasework.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.LegalHold;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What keeps a case from being erased, and for how long. */
@CaseworkTest
class LegalHoldsTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    List<LegalHold> all;
    @Autowired
    LegalHolds holds;
    @Autowired
    SetLegalHold setLegalHold;
    @Autowired
    LiftLegalHold liftLegalHold;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
    }

    @Test
    void anOpenChallengeHoldsItselfAndItsEscalation() {
        String escalation = route.raise("not-urgent");
        assertThat(isHeld(escalation)).isFalse();
        SampleChallenge challenge = SampleChallenge.letter(route, Map.of("escalation", " " + escalation.toLowerCase()));

        assertThat(isHeld(escalation)).isTrue();
        assertThat(isHeld(challenge.reference())).isTrue();
        assertThat(holds.holdsOn(escalation)).singleElement().satisfies(held -> assertThat(held.challenge()).isEqualTo(challenge.reference()));
        assertThat(events(escalation)).noneMatch(event -> event.contains("challenge"));

        challenge.answer().endLetter("settled");
        assertThat(isHeld(escalation)).isFalse();
        assertThat(isHeld(challenge.reference())).isFalse();
    }

    @Test
    void aLegalOfficerSetsAndLiftsOneOnAnyCase() {
        String escalation = route.raise("not-urgent");
        Actor legal = SampleChallenge.legal(route);

        setLegalHold.set(legal, escalation, "A letter is announced.");
        assertThat(isHeld(escalation)).isTrue();
        assertThatThrownBy(() -> setLegalHold.set(legal, escalation, "Again.")).isInstanceOf(Refused.class).hasMessage("challenges.hold.held-already");

        LegalHolds.Hold set = holds.holdsOn(escalation).get(0);
        liftLegalHold.lift(legal, set.id(), "Nothing came.");
        assertThat(isHeld(escalation)).isFalse();
        assertThat(holds.byId(set.id(), legal).orElseThrow()).satisfies(lifted -> {
            assertThat(lifted.reason()).isEqualTo("A letter is announced.");
            assertThat(lifted.liftReason()).isEqualTo("Nothing came.");
        });
        assertThatThrownBy(() -> liftLegalHold.lift(legal, set.id(), "Again.")).isInstanceOf(Refused.class).hasMessage("challenges.hold.lifted-already");
        assertThat(events(escalation)).contains("legal-hold-set", "legal-hold-lifted");
        assertThat(program.getBean(Timeline.class).of(escalation, Audience.SHARED)).extracting(TimelineEntry::event).doesNotContain("legal-hold-set");
    }

    @Test
    void outlastsAChallengeThatClosesIfItWasSetByHand() {
        String escalation = route.raise("not-urgent");
        SampleChallenge challenge = SampleChallenge.claim(route, Map.of("escalation", escalation));
        setLegalHold.set(SampleChallenge.legal(route), escalation, "There may be another claim.");
        assertThat(holds.holdsOn(escalation)).hasSize(2);

        challenge.permission("refused").endClaim("dismissed");

        assertThat(isHeld(escalation)).isTrue();
    }

    @Test
    void doesNotExistForALegalOfficerWhoKnowsTheHousehold() {
        String escalation = route.raise("not-urgent");
        setLegalHold.set(SampleChallenge.legal(route), escalation, "A letter is announced.");
        UUID held = holds.holdsOn(escalation).get(0).id();
        Actor knows = route.another("legal-officers");
        assertThat(holds.byId(held, knows)).isPresent();
        program.getBean(LeaveChallenge.class).leave(knows, SampleChallenge.letter(route, Map.of("escalation", escalation)).reference());

        assertThat(holds.byId(held, knows)).isEmpty();
        assertThat(holds.setByHand(knows)).extracting(LegalHolds.SetHold::reference).doesNotContain(escalation);
        assertThatThrownBy(() -> liftLegalHold.lift(knows, held, "Nothing came.")).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> setLegalHold.set(knows, escalation, "Again.")).isInstanceOf(Refused.class).hasMessage("challenges.hold.reference.unknown");
        assertThat(isHeld(escalation)).isTrue();
    }

    @Test
    void wantsALegalOfficerACaseAndAReason() {
        String escalation = route.raise("not-urgent");
        Actor legal = SampleChallenge.legal(route);

        assertThatThrownBy(() -> setLegalHold.set(route.in("housing-officers"), escalation, "Why not.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> setLegalHold.set(legal, "ESC-2031-9999", "Why not.")).isInstanceOf(Refused.class).hasMessage("challenges.hold.reference.unknown");
        assertThatThrownBy(() -> setLegalHold.set(legal, " ", "Why not.")).isInstanceOf(Refused.class).hasMessage("challenges.hold.reference.missing");
        assertThatThrownBy(() -> setLegalHold.set(legal, escalation, " ")).isInstanceOf(Refused.class).hasMessage("challenges.hold.reason.missing");
        assertThatThrownBy(() -> setLegalHold.set(legal, escalation, "x".repeat(2001))).isInstanceOf(Refused.class).hasMessage("challenges.hold.reason.too-long");
        assertThat(isHeld(escalation)).isFalse();
        assertThat(isHeld("no-such-case")).isFalse();
    }

    /** As whoever erases asks. */
    private boolean isHeld(String reference) {
        return all.stream().anyMatch(hold -> hold.isHeld(reference));
    }

    private List<String> events(String reference) {
        return program.getBean(Timeline.class).of(reference, Audience.INTERNAL).stream().map(TimelineEntry::event).toList();
    }
}
