package org.sanctuarycasework.people.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Letting somebody in again who lost their device takes two administrators, whatever one of them tries. */
@CaseworkTest
@Transactional
class PasskeyResetTests {

    private static final ResetReason LOST = new ResetReason("The phone was stolen; checked by phone");

    @Autowired
    JdbcClient database;
    @Autowired
    RegisterPerson registerPerson;
    @Autowired
    AddToTeam addToTeam;
    @Autowired
    Actors actors;
    @Autowired
    AskForPasskeyReset askForReset;
    @Autowired
    ConfirmPasskeyReset confirmReset;
    @Autowired
    TakeBackPasskeyReset takeBackReset;
    @Autowired
    PasskeyResets resets;
    @Autowired
    Passkeys passkeys;
    @Autowired
    EntityManager entities;
    @Autowired
    CaseworkClock clock;

    Actor first;
    Actor second;
    Actor officer;

    @BeforeEach
    void openTheOffice() {
        first = colleague("Adi Administrator", "administrators");
        second = colleague("Bo Administrator", "administrators");
        officer = colleague("Olu Officer", "grants-officers");
        givePasskey(officer);
    }

    @Test
    void deletesThePasskeysWhenASecondAdministratorAgrees() {
        askForReset.ask(first, officer.personId(), LOST);
        assertThat(passkeys.of(officer.personId())).as("until then nothing happens").hasSize(1);

        confirmReset.confirm(second, officer.personId(), waiting());

        assertThat(passkeys.of(officer.personId())).isEmpty();
        assertThat(resets.waitingFor(officer.personId())).isEmpty();
        assertThat(actors.signedIn(officer.personId(), Instant.now(clock).minusSeconds(60))).isEmpty();
        assertThat(actors.signedIn(officer.personId(), Instant.now(clock).plusSeconds(60))).isPresent();
    }

    @Test
    void writesDownBothAndTellsThePerson() {
        askForReset.ask(first, officer.personId(), LOST);
        confirmReset.confirm(second, officer.personId(), waiting());

        assertThat(database.sql("select actor_name || ': ' || event from admin_entry where person_id = ? order by id desc limit 2")
                .param(officer.personId()).query(String.class).list())
                .containsExactly("Bo Administrator: passkey-reset-confirmed", "Adi Administrator: passkey-reset-asked");
        List<String> mails = database.sql("select text_body from message where recipient_id = ? and template = 'passkey-reset'")
                .param(officer.personId()).query(String.class).list();
        assertThat(mails).singleElement().asString().contains("Hello Olu Officer", "Two administrators have deleted the passkeys")
                .doesNotContain("stolen", "Adi", "Bo");
    }

    @Test
    void letsNobodyConfirmWhatTheyAskedForThemselves() {
        askForReset.ask(first, officer.personId(), LOST);

        assertThatThrownBy(() -> confirmReset.confirm(first, officer.personId(), waiting()))
                .isInstanceOf(NotAllowed.class).hasMessage("people.passkeys.second-needed");
        assertThat(passkeys.of(officer.personId())).hasSize(1);
    }

    @Test
    void letsNobodyAskOrConfirmForThemselves() {
        givePasskey(second);

        assertThatThrownBy(() -> askForReset.ask(second, second.personId(), LOST))
                .isInstanceOf(NotAllowed.class).hasMessage("people.passkeys.not-yourself");
        askForReset.ask(first, second.personId(), LOST);
        UUID reset = resets.waitingFor(second.personId()).orElseThrow().id();
        assertThatThrownBy(() -> confirmReset.confirm(second, second.personId(), reset))
                .isInstanceOf(NotAllowed.class).hasMessage("people.passkeys.not-yourself");
    }

    @Test
    void letsOnlyAdministratorsAskConfirmAndTakeBack() {
        Actor colleague = colleague("Cora Colleague", "grants-managers");
        assertThatThrownBy(() -> askForReset.ask(colleague, officer.personId(), LOST)).isInstanceOf(NotAllowed.class);
        askForReset.ask(first, officer.personId(), LOST);

        assertThatThrownBy(() -> confirmReset.confirm(colleague, officer.personId(), waiting())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> takeBackReset.takeBack(colleague, officer.personId(), waiting())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void lapsesAfterSevenDays() {
        askForReset.ask(first, officer.personId(), LOST);
        UUID reset = waiting();
        clock.moveTo(Instant.now(clock).plus(Duration.ofDays(7)));

        assertThatThrownBy(() -> confirmReset.confirm(second, officer.personId(), reset))
                .isInstanceOf(NotAllowed.class).hasMessage("people.passkeys.no-longer-open");
        assertThat(passkeys.of(officer.personId())).hasSize(1);
        askForReset.ask(second, officer.personId(), LOST);
        assertThat(waiting()).as("somebody can ask again").isNotEqualTo(reset);
    }

    @Test
    void canBeTakenBackAlsoByThePerson() {
        givePasskey(second);
        askForReset.ask(first, second.personId(), LOST);
        UUID reset = resets.waitingFor(second.personId()).orElseThrow().id();

        takeBackReset.takeBack(second, second.personId(), reset);

        Actor third = colleague("Cem Administrator", "administrators");
        assertThatThrownBy(() -> confirmReset.confirm(third, second.personId(), reset))
                .isInstanceOf(NotAllowed.class).hasMessage("people.passkeys.no-longer-open");
    }

    @Test
    void confirmsOnlyWhatTheAdministratorHasRead() {
        askForReset.ask(first, officer.personId(), LOST);
        UUID read = waiting();
        takeBackReset.takeBack(first, officer.personId(), read);
        askForReset.ask(first, officer.personId(), new ResetReason("Another reason"));

        assertThatThrownBy(() -> confirmReset.confirm(second, officer.personId(), read)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isAskedForOnceAndOnlyWhereThereIsSomethingToReset() {
        askForReset.ask(first, officer.personId(), LOST);

        assertThatThrownBy(() -> askForReset.ask(second, officer.personId(), LOST))
                .isInstanceOf(NotAllowed.class).hasMessage("people.passkeys.asked-already");
        Actor without = colleague("Nia New", "assessors");
        assertThatThrownBy(() -> askForReset.ask(first, without.personId(), LOST))
                .isInstanceOf(NotAllowed.class).hasMessage("people.passkeys.nothing-to-reset");
    }

    @Test
    void needsAReasonThatFits() {
        assertThat(ResetReason.of(" \u0000 ").error()).isEqualTo("people.passkeys.reason.missing");
        assertThat(ResetReason.of("x".repeat(501)).error()).isEqualTo("people.passkeys.reason.too-long");
        assertThat(ResetReason.of(" Lost ").error()).isNull();
    }

    private UUID waiting() {
        return resets.waitingFor(officer.personId()).orElseThrow().id();
    }

    private Actor colleague(String name, String team) {
        UUID id = registerPerson.register(name, UUID.randomUUID() + "@council.example");
        addToTeam.add(Actor.SYSTEM, id, team);
        // what is read past JPA has to be written first
        entities.flush();
        return actors.byId(id).orElseThrow();
    }

    private void givePasskey(Actor holder) {
        database.sql("""
                        insert into passkey (id, person_id, label, credential_id, public_key, signature_count, user_verified,
                                             backup_eligible, backed_up, transports, attestation, attestation_client, created_at)
                        values (:id, :person, 'Work phone', decode(md5(:id::text), 'hex'), '', 0, true, false, false, '{}', '', '', now())""")
                .param("id", UUID.randomUUID()).param("person", holder.personId()).update();
    }
}
