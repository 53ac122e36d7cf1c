package org.sanctuarycasework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.AdminEntries.AdminEntry;
import org.sanctuarycasework.people.ChangeAddress.AddressTaken;
import org.sanctuarycasework.people.PeopleOverview.PersonRow;
import org.sanctuarycasework.people.PeopleOverview.Wanted;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.transaction.annotation.Transactional;

/** Looking after accounts, in a transaction that is undone: also what would lock everybody out. */
@CaseworkTest
@Transactional
class AccountsTests {

    @Autowired
    JdbcClient database;
    @Autowired
    RegisterPerson registerPerson;
    @Autowired
    AddToTeam addToTeam;
    @Autowired
    RemoveFromTeam removeFromTeam;
    @Autowired
    DeactivatePerson deactivatePerson;
    @Autowired
    ChangeAddress changeAddress;
    @Autowired
    SignInTokens tokens;
    @Autowired
    UseSignInLink useSignInLink;
    @Autowired
    PeopleOverview overview;
    @Autowired
    AdminEntries entries;
    @Autowired
    Actors actors;
    @Autowired
    EntityManager entities;

    Actor administrator;
    UUID person;
    String mailbox;

    @BeforeEach
    void leaveOneAdministrator() {
        database.sql("delete from team_member where team_key = 'administrators'").update();
        UUID id = registerPerson.register("Adi Administrator", UUID.randomUUID() + "@example.org");
        addToTeam.add(Actor.SYSTEM, id, "administrators");
        administrator = actors.byId(id).orElseThrow();
        mailbox = UUID.randomUUID().toString();
        person = registerPerson.register("Pat Person", mailbox + "@example.org");
        // what is read past JPA has to be written first
        entities.flush();
    }

    @Test
    void keepsTheLastAdministrator() {
        assertThatThrownBy(() -> removeFromTeam.remove(administrator, administrator.personId(), "administrators"))
                .isInstanceOf(NotAllowed.class).hasMessage("people.last-administrator");

        addToTeam.add(administrator, person, "administrators");
        removeFromTeam.remove(administrator, administrator.personId(), "administrators");

        Actor next = actors.byId(person).orElseThrow();
        assertThatThrownBy(() -> removeFromTeam.remove(next, person, "administrators")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsNobodyDeactivateThemselves() {
        addToTeam.add(administrator, person, "administrators");

        assertThatThrownBy(() -> deactivatePerson.deactivate(administrator, administrator.personId()))
                .isInstanceOf(NotAllowed.class).hasMessage("people.deactivate.not-yourself");
    }

    @Test
    void letsSomebodySignInWithTheNewAddressOnly() {
        String link = tokens.generate(new GenerateOneTimeTokenRequest(mailbox + "@example.org", Duration.ofMinutes(15)))
                .getTokenValue();

        changeAddress.change(administrator, person, new EmailAddress("new-" + mailbox + "@example.org"));

        assertThat(useSignInLink.use(link)).isEmpty();
        assertThat(actors.byEmail(mailbox + "@example.org")).isEmpty();
        assertThat(actors.byEmail("new-" + mailbox + "@example.org")).isPresent();
    }

    @Test
    void givesNobodyTheAddressOfSomebodyElse() {
        registerPerson.register("Olu Other", "other-" + mailbox + "@example.org");

        assertThatThrownBy(() -> changeAddress.change(administrator, person,
                new EmailAddress("other-" + mailbox + "@example.org"))).isInstanceOf(AddressTaken.class);
    }

    @Test
    void writesDownWhoChangedWhat() {
        addToTeam.add(administrator, person, "assessors");
        addToTeam.add(administrator, person, "assessors");
        removeFromTeam.remove(administrator, person, "assessors");

        assertThat(entries.of(person, 10)).extracting(AdminEntry::event).containsExactly("left-team", "joined-team");
        assertThat(entries.of(person, 10)).extracting(AdminEntry::actorName).containsOnly("Adi Administrator");
    }

    @Test
    void findsPeopleByPartOfNameOrAddress() {
        assertThat(overview.people(administrator, new Wanted(mailbox.toUpperCase(), null, null), 5))
                .extracting(PersonRow::id).containsExactly(person);
        assertThat(overview.people(administrator, new Wanted("adi admin", "administrators", null), 5))
                .extracting(PersonRow::id).containsExactly(administrator.personId());
        assertThat(overview.people(administrator, new Wanted("%", null, null), 5)).isEmpty();
    }
}
