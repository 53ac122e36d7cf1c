package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.organisations.CharityNumber;
import org.sanctuarycasework.organisations.OrganisationKind;
import org.sanctuarycasework.organisations.OrganisationMembers;
import org.sanctuarycasework.organisations.OrganisationName;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.PersonName;
import org.sanctuarycasework.tasks.Barred;
import org.sanctuarycasework.tasks.FourEyes;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An officer fills in for an organisation, on the phone or from paper. */
@CaseworkTest
class AssistApplicationTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    AssistApplication assistApplication;
    @Autowired
    RegisterApplicant registerApplicant;
    @Autowired
    SaveAnswers saveAnswers;
    @Autowired
    SubmitApplication submitApplication;
    @Autowired
    ProvideInformation provideInformation;
    @Autowired
    WithdrawApplication withdrawApplication;
    @Autowired
    Assistances assistances;
    @Autowired
    OwnApplications own;
    @Autowired
    CaseAccess access;
    @Autowired
    Timeline timeline;
    @Autowired
    Actors actors;
    @Autowired
    OrganisationMembers members;
    @Autowired
    Clock clock;
    @Autowired
    JdbcClient database;

    SampleOffice office;
    Actor officer;
    Actor contact;
    UUID organisation;

    @BeforeEach
    void openTheOffice() {
        office = new SampleOffice(program);
        officer = office.officer();
        contact = office.applicant();
        organisation = contact.organisations().iterator().next();
    }

    @Test
    void beginsAnApplicationThatTheOrganisationSeesAndCanCarryOnWith() {
        String reference = begin();

        assertThat(own.require(officer, reference).contact()).isEqualTo(contact.personId());
        assertThat(own.require(contact, reference).assistedBy()).isEqualTo(officer.personId());
        assertThat(own.assistedBy(officer)).extracting(Application::reference).containsExactly(reference);
        assertThat(words(reference, "started-for")).isEqualTo("Started an application to NCIL for tests for Open Table, by phone");
        assertThat(CaseOnRecord.of(program, reference).mails()).containsExactly("assistance-began");
        assertThat(save(contact, reference).done()).isTrue();
    }

    @Test
    void beginsOneApplicationForAButtonPressedTwice() {
        assertThat(begin()).isEqualTo(begin());
    }

    @Test
    void isForOfficersWhoDoNotBelongToTheOrganisation() {
        assertThatThrownBy(() -> begin(office.assessor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> begin(contact)).isInstanceOf(NotAllowed.class);
        Actor both = office.joins(contact, "grants-officers");
        assertThatThrownBy(() -> begin(both)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void writesOnlyToSomebodyOfTheOrganisation() {
        assertThatThrownBy(() -> assistApplication.begin(officer, office.round(), organisation,
                office.applicant().personId(), Assistance.How.BY_PHONE, Answers.NONE)).isInstanceOf(Refused.class);
    }

    @Test
    void letsOnlyThatOfficerInAndOnlyUntilItEnds() {
        String reference = begin();
        Actor colleague = office.colleague("Olga Officer", "grants-officers");

        assertThat(access.require(officer, reference).reference()).isEqualTo(reference);
        assertThat(save(officer, reference).done()).isTrue();
        assertThatThrownBy(() -> save(colleague, reference)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> access.require(colleague, reference)).isInstanceOf(CaseNotFound.class);

        assistApplication.end(contact, reference);

        assertThatThrownBy(() -> save(officer, reference)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> own.require(officer, reference)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> access.require(officer, reference)).isInstanceOf(CaseNotFound.class);
        assertThat(words(reference, "assistance-ended")).isEqualTo("Ended the help with filling in");
        assertThat(assistances.helped(reference)).containsExactly(officer.personId());
    }

    @Test
    void cannotWithdrawForTheOrganisation() {
        String reference = begin();

        assertThatThrownBy(() -> withdrawApplication.withdraw(officer, reference, "")).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void sendsItWithTheDeclarationThatWasMadeAndEnds() {
        String reference = completed();

        submitApplication.submitFor(officer, reference, declaration(), null);
        submitApplication.submitFor(officer, reference, declaration(), null);

        CaseOnRecord record = CaseOnRecord.of(program, reference);
        assertThat(record.status()).isEqualTo(Status.CHECKS);
        assertThat(record.mails()).containsExactly("assistance-began", "application-received");
        assertThat(words(reference, "submitted-for")).startsWith("Filled this in for Open Table, by phone, and sent it\nSia Signatory signed");
        assertThat(own.require(contact, reference).contact()).isEqualTo(contact.personId());
        assertThat(own.require(contact, reference).assistedBy()).isNull();
        assertThat(assistances.openOf(reference)).isEmpty();
        assertThat(database.sql("select declared_by from application_assistance where reference = ?").param(reference)
                .query(String.class).single()).isEqualTo("Sia Signatory");
    }

    @Test
    void doesNotSendWithoutADeclarationThatWasMade() {
        String reference = completed();

        assertThatThrownBy(() -> submitApplication.submit(officer, reference)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> submitApplication.submitFor(officer, reference,
                new Declaration(Declaration.Made.SIGNED, "Sia Signatory", LocalDate.now(clock).plusDays(1)), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Declaration(Declaration.Made.SIGNED, " ", LocalDate.now(clock)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CaseOnRecord.of(program, reference).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void endsWhenTheOrganisationSendsItItself() {
        String reference = completed();

        submitApplication.submit(contact, reference);

        assertThat(assistances.openOf(reference)).isEmpty();
        assertThatThrownBy(() -> own.require(officer, reference)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void barsWhoFilledItInFromJudgingIt() {
        SampleApplication sent = new SampleApplication(office, contact, completed());
        submitApplication.submitFor(officer, sent.reference(), declaration(), null);
        CaseOnRecord before = sent.onRecord();

        assertThatThrownBy(() -> sent.claim(officer, "checkCompleteness")).isInstanceOf(NotAllowed.class)
                .hasMessage("tasks.four-eyes.filled-in");
        assertThat(sent.onRecord()).isEqualTo(before);
    }

    @Test
    void barsThemFromEveryTaskOfTheCaseAndFromNoOtherCase() {
        String reference = completed();

        for (String task : List.of("checkCompleteness", "assessApplication", "recommendOutcome", "decideApplication")) {
            assertThat(program.getBean(Barred.class).from(new FourEyes.Place(task, reference, null)))
                    .as(task).containsEntry(officer.personId(), "filled-in");
        }
        assertThat(program.getBean(Barred.class).from(new FourEyes.Place("checkCompleteness", office.draft().reference(), null)))
                .doesNotContainKey(officer.personId());
    }

    @Test
    void answersForTheOrganisationWhatItWasAskedFor() {
        SampleApplication asked = office.draft().bringTo(Status.INFORMATION_WANTED);

        assistApplication.join(officer, asked.reference(), Assistance.How.IN_PERSON);
        assistApplication.join(officer, asked.reference(), Assistance.How.IN_PERSON);
        Application provided = provideInformation.provide(officer, asked.reference());
        provideInformation.provide(officer, asked.reference());

        assertThat(provided.status()).isEqualTo(Status.CHECKS);
        assertThat(words(asked.reference(), "information-provided-for"))
                .isEqualTo("Filled this in for Open Table, in person, and sent the information");
        assertThat(provided.contact()).isEqualTo(asked.applicant().personId());
        assertThat(assistances.openOf(asked.reference())).isEmpty();
        assertThatThrownBy(() -> asked.claim(officer, "checkCompleteness")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void doesNotJoinACaseWhereNothingIsAskedForOrAColleagueIsAtWork() {
        SampleApplication asked = office.draft().bringTo(Status.INFORMATION_WANTED);
        SampleApplication checked = office.draft().bringTo(Status.CHECKS);
        Actor colleague = office.colleague("Olga Officer", "grants-officers");
        assistApplication.join(colleague, asked.reference(), Assistance.How.BY_PHONE);

        assertThatThrownBy(() -> assistApplication.join(officer, asked.reference(), Assistance.How.BY_PHONE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> assistApplication.join(officer, checked.reference(), Assistance.How.BY_PHONE))
                .isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> assistApplication.join(officer, "NCIL-1999-0001", Assistance.How.BY_PHONE))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void endsWithACaseThatIsWithdrawn() {
        SampleApplication asked = office.draft().bringTo(Status.INFORMATION_WANTED);
        assistApplication.join(officer, asked.reference(), Assistance.How.BY_PHONE);

        asked.withdraw();

        assertThat(assistances.openOf(asked.reference())).isEmpty();
        assertThatThrownBy(() -> own.require(officer, asked.reference())).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void registersAnOrganisationWithSomebodyWhoMaySignForIt() {
        UUID registered = register("new" + UUID.randomUUID() + "@example.org", null);

        assertThat(members.of(registered)).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("Pat Phone");
            assertThat(member.signatory()).isTrue();
        });
    }

    @Test
    void registersNoCharityTwiceAndNobodyOfTheCouncil() {
        String number = String.valueOf(1_000_000 + Math.abs(UUID.randomUUID().hashCode() % 8_999_999));
        register("new" + UUID.randomUUID() + "@example.org", number);

        assertThatThrownBy(() -> register("other" + UUID.randomUUID() + "@example.org", number)).isInstanceOf(Refused.class)
                .hasMessage("applications.assisted.register.known");
        String email = database.sql("select email from person where id = ?").param(officer.personId()).query(String.class).single();
        assertThatThrownBy(() -> register(email, null)).isInstanceOf(Refused.class)
                .hasMessage("applications.assisted.register.staff");
    }

    private UUID register(String email, String number) {
        return registerApplicant.register(officer, OrganisationName.of("Phone Choir").orElseThrow(),
                OrganisationKind.CHARITY, number == null ? null : CharityNumber.of(number).orElseThrow(),
                PersonName.of("Pat Phone").orElseThrow(), EmailAddress.of(email).orElseThrow());
    }

    private String begin() {
        return begin(officer);
    }

    private String begin(Actor actor) {
        return assistApplication.begin(actor, office.round(), organisation, contact.personId(),
                Assistance.How.BY_PHONE, Answers.NONE);
    }

    /** Begun by the officer with answers that can be sent. */
    private String completed() {
        LocalDate today = LocalDate.now(clock);
        return assistApplication.begin(officer, office.round(), organisation, contact.personId(), Assistance.How.BY_PHONE,
                SampleAnswers.complete().with(Map.of("startOn", today.plusDays(150).toString(),
                        "endOn", today.plusDays(400).toString())));
    }

    private Declaration declaration() {
        return new Declaration(Declaration.Made.SIGNED, "Sia Signatory", LocalDate.now(clock));
    }

    private Submitted save(Actor actor, String reference) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("projectName", "A kitchen to share");
        typed.add("publicSummary", "We cook together.");
        return saveAnswers.save(actor, reference, "project", typed, List.of());
    }

    private String words(String reference, String event) {
        TimelineEntry entry = timeline.newest(reference, event).orElseThrow();
        return entry.words(key -> program.getMessage(key, null, Locale.UK));
    }
}
