package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.forms.AnsweredQuestion;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Clash;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.organisations.NoLongerMember;
import org.sanctuarycasework.organisations.RemoveMember;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Several people of one organisation write in its application at the same time. */
@CaseworkTest
class WritingTogetherTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    SaveAnswers saveAnswers;
    @Autowired
    SubmitApplication submitApplication;
    @Autowired
    Submissions submissions;
    @Autowired
    AnswerAuthors authors;
    @Autowired
    ApplicationForm form;
    @Autowired
    FormPages pages;
    @Autowired
    OwnApplications own;
    @Autowired
    Actors actors;

    SampleOffice office;
    SampleApplication application;
    Actor applicant;
    Actor volunteer;

    @BeforeEach
    void begin() {
        office = new SampleOffice(program);
        application = office.draft();
        applicant = application.applicant();
        volunteer = office.volunteerOf(applicant);
    }

    @Test
    void bringsChangesOfTwoPeopleTogether() {
        String seen = seen("project");
        save(volunteer, "project", "_seen", seen, "projectName", "Their name", "publicSummary", summary());

        Submitted late = save(applicant, "project", "_seen", seen, "projectName", name(), "publicSummary", "My words.");

        assertThat(late.done()).isTrue();
        assertThat(late.meanwhile().taken()).extracting(AnsweredQuestion::key).containsExactly("projectName");
        assertThat(answers().text("projectName")).isEqualTo("Their name");
        assertThat(answers().text("publicSummary")).isEqualTo("My words.");
    }

    @Test
    void overwritesNothingThatBothChangedUntilOneOfThemHasChosen() {
        String seen = seen("project");
        save(volunteer, "project", "_seen", seen, "projectName", "Theirs", "publicSummary", summary());

        Submitted clash = save(applicant, "project", "_seen", seen, "projectName", "Mine", "publicSummary", summary());
        assertThat(clash.isClash()).isTrue();
        assertThat(answers().text("projectName")).isEqualTo("Theirs");

        Clash asked = clash.meanwhile().clashes().get(0);
        save(applicant, "project", "_seen", seen, "_choosing", "yes", asked.name(), asked.keepMine(),
                "projectName", "Mine", "publicSummary", summary());
        assertThat(answers().text("projectName")).isEqualTo("Mine");
    }

    @Test
    void knowsWhoGaveEachAnswerLast() {
        save(volunteer, "project", "projectName", "Theirs", "publicSummary", summary());
        save(applicant, "accessibility", "accessibility", "The hall is step-free.", "accessCosts", "yes");

        assertThat(authors.of(application.reference()).get("projectName").personId()).isEqualTo(volunteer.personId());
        assertThat(authors.of(application.reference()).get("accessibility").personId()).isEqualTo(applicant.personId());
        assertThat(authors.of(application.reference())).doesNotContainKey("publicSummary");
    }

    @Test
    void keepsTheFilesOfBoth() {
        String seen = seen("files");
        int before = answers().list("quotes").size();

        attach(volunteer, seen, "theirs.pdf");
        attach(applicant, seen, "mine.pdf");

        assertThat(answers().list("quotes")).hasSize(before + 2);
    }

    @Test
    void doesNotKnowTheApplicationForSomebodyWhoWasRemovedWhileWriting() {
        String seen = seen("project");
        Answers before = answers();
        program.getBean(RemoveMember.class).remove(applicant, applicant.organisations().iterator().next(), volunteer.personId());
        Actor removed = actors.byId(volunteer.personId()).orElseThrow();

        assertThatThrownBy(() -> save(removed, "project", "_seen", seen, "projectName", "Late", "publicSummary", "Late"))
                .isInstanceOf(NoLongerMember.class);
        assertThatThrownBy(() -> attach(removed, seen, "late.pdf")).isInstanceOf(NoLongerMember.class);

        assertThat(answers()).isEqualTo(before);
        assertThat(application.onRecord().events()).doesNotContain("document-attached");
    }

    @Test
    void sendsOnlyWhatTheSenderHasRead() {
        int read = stored().version();
        save(volunteer, "project", "projectName", "Another name", "publicSummary", summary());

        assertThatThrownBy(() -> submitApplication.submit(applicant, application.reference(), read))
                .isInstanceOf(AnswersChanged.class);
        assertThat(application.onRecord().status()).isEqualTo(Status.IN_PROGRESS);

        submitApplication.submit(applicant, application.reference(), stored().version());
        assertThat(application.onRecord().status()).isEqualTo(Status.CHECKS);
    }

    @RepeatedTest(3)
    void eitherSendsWhatAColleagueSavesOrTellsThemThatItIsSent() {
        List<Throwable> told = Race.run(List.of(application::submit,
                () -> save(volunteer, "project", "projectName", "In the same second", "publicSummary", summary())));

        assertThat(told).allMatch(WrongStage.class::isInstance);
        assertThat(application.onRecord().status()).isEqualTo(Status.CHECKS);
        assertThat(submissions.newest(application.reference())).isEqualTo(answers());
        assertThat(answers().text("projectName").equals("In the same second")).isEqualTo(told.isEmpty());
    }

    private Submitted save(Actor actor, String page, String... input) {
        return saveAnswers.save(actor, application.reference(), page, typed(input), List.of());
    }

    private void attach(Actor actor, String seen, String name) {
        saveAnswers.save(actor, application.reference(), "files", typed("_seen", seen, "_action", "attach:quotes"),
                List.of(new Upload("quotes", name, "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))));
    }

    private static MultiValueMap<String, String> typed(String... input) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int i = 0; i < input.length; i += 2) {
            typed.add(input[i], input[i + 1]);
        }
        return typed;
    }

    private String seen(String page) {
        return pages.show(form.of(stored()), form.of(stored()).page(page).orElseThrow(), answers(),
                form.context(stored()), Set.of()).seen();
    }

    private String name() {
        return SampleAnswers.complete().text("projectName");
    }

    private String summary() {
        return SampleAnswers.complete().text("publicSummary");
    }

    private Answers answers() {
        return stored().answers();
    }

    private Application stored() {
        return own.require(applicant, application.reference());
    }
}
