package org.sanctuarycasework.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.organisations.InviteMember.InvitationRefused;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.SendSignInLink;
import org.sanctuarycasework.people.UseSignInLink;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who belongs to an organisation is up to those who sign for it, and there is always one of them. */
@CaseworkTest
class MembersTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc browser;
    @Autowired
    InviteMember inviteMember;
    @Autowired
    RemoveMember removeMember;
    @Autowired
    PassOnSignature passOnSignature;
    @Autowired
    Members members;
    @Autowired
    JdbcClient database;
    @Autowired
    Actors actors;

    SampleOffice office;
    SampleApplication application;
    Actor signatory;
    Actor volunteer;
    UUID organisation;

    @BeforeEach
    void begin() {
        office = new SampleOffice(program);
        application = office.draft();
        signatory = application.applicant();
        volunteer = office.volunteerOf(signatory);
        organisation = signatory.organisations().iterator().next();
    }

    @Test
    void letsAnInvitedColleagueInAtTheirNextSignIn() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");

        inviteMember.invite(signatory, organisation, email);

        assertThat(mailTo(email)).contains("/organisations/" + organisation).doesNotContain("Open Table", signatory.name());
        UUID colleague = signIn(email);
        assertThat(actors.byId(colleague).orElseThrow().organisations()).containsExactly(organisation);
        assertThat(actors.byId(colleague).orElseThrow().signatoryFor()).isEmpty();
        assertThat(members.of(signatory, organisation).invitations()).isEmpty();
    }

    @Test
    void letsSomebodyWhoIsSignedInAlreadyJoinByTheLink() throws Exception {
        Actor colleague = office.applicant();
        inviteMember.invite(signatory, organisation, addressOf(colleague));

        browser.perform(get("/organisations/{id}", organisation).with(as(colleague))).andExpect(status().isOk())
                .andExpect(content().string(containsString("/join")));
        browser.perform(post("/organisations/{id}/join", organisation).with(as(colleague)).with(csrf()));

        assertThat(actors.byId(colleague.personId()).orElseThrow().belongsTo(organisation)).isTrue();
    }

    @Test
    void mailsAnAddressOnceADayAndNoMember() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");
        inviteMember.invite(signatory, organisation, email);

        assertThatThrownBy(() -> inviteMember.invite(signatory, organisation, email))
                .isInstanceOf(InvitationRefused.class).hasMessage("organisations.invite.invited-already");
        assertThatThrownBy(() -> inviteMember.invite(signatory, organisation, addressOf(volunteer)))
                .isInstanceOf(InvitationRefused.class).hasMessage("organisations.invite.member-already");
    }

    @Test
    void isChangedBySignatoriesAndAdministratorsOnly() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");
        Actor stranger = office.applicant();

        assertThatThrownBy(() -> inviteMember.invite(volunteer, organisation, email)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> passOnSignature.pass(volunteer, organisation, volunteer.personId(), true)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inviteMember.invite(stranger, organisation, email)).isInstanceOf(OrganisationNotFound.class);
        assertThatThrownBy(() -> removeMember.remove(stranger, organisation, volunteer.personId())).isInstanceOf(OrganisationNotFound.class);
        assertThatThrownBy(() -> members.of(stranger, organisation)).isInstanceOf(OrganisationNotFound.class);
        Actor administrator = office.colleague("Adi Administrator", "administrators");
        inviteMember.invite(administrator, organisation, email);
        assertThat(members.of(volunteer, organisation).invitations()).isEmpty();
    }

    @Test
    void keepsTheLastSignatoryAlsoIfTwoGiveItUpAtTheSameMoment() {
        assertThatThrownBy(() -> removeMember.remove(signatory, organisation, signatory.personId()))
                .isInstanceOf(NotAllowed.class).hasMessage("organisations.members.last-signatory");
        passOnSignature.pass(signatory, organisation, volunteer.personId(), true);
        Actor second = actors.byId(volunteer.personId()).orElseThrow();

        List<Throwable> told = Race.run(List.of(
                () -> passOnSignature.pass(signatory, organisation, signatory.personId(), false),
                () -> removeMember.remove(second, organisation, second.personId())));

        assertThat(told).singleElement().isInstanceOf(NotAllowed.class);
        assertThat(members.of(office.colleague("Adi Administrator", "administrators"), organisation).members())
                .filteredOn(Members.Member::signatory).hasSize(1);
    }

    @Test
    void tellsARemovedColleagueWhoIsFillingIn() throws Exception {
        String page = "/applications/" + application.reference() + "/pages/project";
        removeMember.remove(signatory, organisation, volunteer.personId());

        browser.perform(post(page).with(as(volunteer)).with(csrf()).param("projectName", "Too late"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("You no longer belong to Open Table")));
        browser.perform(get(page).with(as(signatory))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Too late"))));
        browser.perform(get("/organisations/{id}", organisation).with(as(volunteer))).andExpect(status().isNotFound());
    }

    @Test
    void forgetsThatSomebodyLeftOnceTheyAreBack() throws Exception {
        removeMember.remove(signatory, organisation, volunteer.personId());
        inviteMember.invite(signatory, organisation, addressOf(volunteer));
        signIn(addressOf(volunteer));

        browser.perform(get("/applications/" + application.reference()).with(as(volunteer))).andExpect(status().isOk());
    }

    private EmailAddress addressOf(Actor actor) {
        return new EmailAddress(program.getBean(Names.class).addressee(actor.personId()).email());
    }

    private String mailTo(EmailAddress email) {
        return database.sql("select text_body from message where recipient_email = ? order by created_at desc limit 1").param(email.value())
                .query(String.class).single();
    }

    private UUID signIn(EmailAddress email) {
        program.getBean(SendSignInLink.class).send(email, null, UUID.randomUUID().toString());
        String token = mailTo(email).replaceAll("(?s).*token=([\\w-]+).*", "$1");
        return program.getBean(UseSignInLink.class).use(token).orElseThrow();
    }
}
