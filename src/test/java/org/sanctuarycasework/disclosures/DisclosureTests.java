package org.sanctuarycasework.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanctuarycasework.disclosures.InformationKind.CONTACT;
import static org.sanctuarycasework.disclosures.InformationKind.PEOPLE;
import static org.sanctuarycasework.disclosures.InformationKind.PLACE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** What a disclosure itself lets nobody do. */
class DisclosureTests {

    private static final Instant NOW = Instant.parse("2027-03-02T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-02");

    private final Actor officer = somebody("Olu Officer");
    private final Actor governance = somebody("Imogen Governance");
    private final Disclosure disclosure = new Disclosure("ESC-2027-0001", UUID.randomUUID(),
            new Disclosure.Wish(Recipient.HOME_OFFICE, LegalBasis.COURT_ORDER, Set.of(PLACE, PEOPLE), TODAY), "housing-officers", officer, NOW);

    @Test
    void isNotDecidedByWhoeverAsked() {
        assertThatThrownBy(() -> disclosure.approve(officer, Set.of(PLACE), NOW)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> disclosure.refuse(officer, NOW)).isInstanceOf(NotAllowed.class);
        assertThat(disclosure.status()).isEqualTo(DisclosureStatus.ASKED);
        assertThat(disclosure.approvedKinds()).isEmpty();
    }

    @Test
    void isApprovedForNoMoreThanWasAskedForAndNeverForNothing() {
        assertThatThrownBy(() -> disclosure.approve(governance, Set.of(PLACE, CONTACT), NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> disclosure.approve(governance, Set.of(), NOW)).isInstanceOf(Refused.class);
        assertThat(disclosure.status()).isEqualTo(DisclosureStatus.ASKED);

        disclosure.approve(governance, Set.of(PLACE), NOW);
        assertThat(disclosure.decidedBy()).isEqualTo(governance.personId());
        assertThat(disclosure.approvedKinds()).containsExactly(PLACE);
    }

    @Test
    void isSharedNoFurtherThanWasApproved() {
        disclosure.approve(governance, Set.of(PLACE), NOW);
        assertThatThrownBy(() -> disclosure.share(officer, Set.of(PLACE, PEOPLE), TODAY, NOW)).isInstanceOf(Refused.class);
        assertThat(disclosure.sharedOn()).isNull();

        disclosure.share(officer, Set.of(PLACE), TODAY, NOW);
        assertThat(disclosure.status()).isEqualTo(DisclosureStatus.SHARED);
    }

    @Test
    void isNotSharedUnlessItWasApproved() {
        assertThatThrownBy(() -> disclosure.leaveUnshared(officer, NOW)).isInstanceOf(IllegalStateException.class);
        disclosure.refuse(governance, NOW);
        assertThatThrownBy(() -> disclosure.share(officer, Set.of(PLACE), TODAY, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> disclosure.approve(governance, Set.of(PLACE), NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsItsKindsInOneColumnAndNoneOnceTheyWereErased() {
        InformationKindsColumn column = new InformationKindsColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(Set.of(PLACE, PEOPLE)))).containsExactlyInAnyOrder(PLACE, PEOPLE);
        assertThat(column.convertToEntityAttribute("")).isEmpty();
    }

    private static Actor somebody(String name) {
        return new Actor(UUID.randomUUID(), name, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
