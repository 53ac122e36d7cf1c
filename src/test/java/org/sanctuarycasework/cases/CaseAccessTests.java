package org.sanctuarycasework.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;

class CaseAccessTests {

    final UUID organisation = UUID.randomUUID();
    final CaseFile file = CaseFile.open("NCIL-2026-0042", SampleCases.KIND, "ncil", "A kitchen to share", organisation,
            "draft", null);
    final EntityManager entities = mock();
    final CaseAccess access = new CaseAccess(new CaseFiles(entities), List.of(SampleCases.OFFICERS_READ));

    final Actor member = actor(Set.of(), Set.of(organisation));
    final Actor memberOfAnother = actor(Set.of(), Set.of(UUID.randomUUID()));
    final Actor officer = actor(Set.of(Role.GRANTS_OFFICER), Set.of());
    final Actor administrator = actor(Set.of(Role.ADMINISTRATOR), Set.of());

    @Test
    void opensACaseToItsOrganisationAndToTheStaffOfItsPolicy() {
        assertThat(access.mayRead(member, file)).isTrue();
        assertThat(access.mayRead(officer, file)).isTrue();
        assertThat(access.mayRead(memberOfAnother, file)).isFalse();
        assertThat(access.mayRead(administrator, file)).isFalse();
        assertThat(access.mayRead(Actor.SYSTEM, file)).isFalse();
    }

    @Test
    void isClosedToStaffWhereNoPolicySpeaksForTheKind() {
        assertThat(new CaseAccess(new CaseFiles(entities), List.of()).mayRead(officer, file)).isFalse();
    }

    @Test
    void answersForAHiddenCaseAsForNone() {
        when(entities.find(CaseFile.class, "NCIL-2026-0042")).thenReturn(file);

        assertThat(access.require(member, "NCIL-2026-0042")).isSameAs(file);
        for (String reference : List.of("NCIL-2026-0042", "NCIL-2026-9999")) {
            assertThatThrownBy(() -> access.require(memberOfAnother, reference)).isInstanceOf(CaseNotFound.class);
        }
    }

    @Test
    void treatsStaffAsTheOrganisationWhereTheyBelongToIt() {
        Actor both = actor(Set.of(Role.GRANTS_OFFICER), Set.of(organisation));

        assertThat(access.audienceOf(both, file)).isEqualTo(Audience.SHARED);
        assertThat(access.audienceOf(officer, file)).isEqualTo(Audience.INTERNAL);
    }

    private static Actor actor(Set<Role> roles, Set<UUID> organisations) {
        return new Actor(UUID.randomUUID(), "Somebody", roles, Set.of(), organisations, Set.of());
    }
}
