package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RecordedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@CaseworkTest
class SaveAnswersTests {

    /** The application held, wards, documents, who answered, the case file, an update of each, the commit. */
    static final int STATEMENTS_OF_A_SAVE = 8;

    @Autowired
    ApplicationContext program;
    @Autowired
    CaseworkClock clock;
    @Autowired
    SaveAnswers saveAnswers;
    @Autowired
    OwnApplications own;
    @Autowired
    CaseFiles files;

    SampleOffice office;
    SampleApplication application;

    @BeforeEach
    void begin() {
        office = new SampleOffice(program);
        application = office.draft();
    }

    @Test
    void keepsAPageAndCallsTheCaseAfterTheProject() {
        Submitted saved = save("project", "projectName", "A kitchen to share", "publicSummary", "We cook together.");

        assertThat(saved.done()).isTrue();
        assertThat(answers().text("publicSummary")).isEqualTo("We cook together.");
        assertThat(files.find(application.reference()).orElseThrow().title()).isEqualTo("A kitchen to share");
    }

    @Test
    void changesNothingForAPageWithAnError() {
        Answers before = answers();

        Submitted refused = save("project", "projectName", "A kitchen to share", "publicSummary", "");

        assertThat(refused.errors()).extracting(FormError::message).containsExactly("Enter a short description of the project");
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void ignoresKeysThatThePageDoesNotAskFor() {
        Answers before = answers();

        save("project", "projectName", "A kitchen to share", "publicSummary", "We cook together.",
                "bankAccount", "no", "status", "OFFERED", "requested", "1");

        assertThat(answers().with(Map.of("projectName", before.text("projectName"),
                "publicSummary", before.text("publicSummary")))).isEqualTo(before);
        assertThat(application.onRecord().status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void takesNothingAfterTheDeadline() {
        Answers before = answers();
        clock.moveTo(office.round().closesAt().plusSeconds(1));

        assertThatThrownBy(() -> save("project", "projectName", "Late", "publicSummary", "Too late."))
                .isInstanceOf(RoundClosed.class);

        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void opensOnlyWhatAnOfficerAskedForOnceItIsSent() {
        Answers sent = answers();
        application.bringTo(Status.INFORMATION_WANTED);

        save("project", "projectName", "Another name", "publicSummary", "Another project.");

        assertThat(answers()).isEqualTo(sent);
    }

    @Test
    void takesNothingWhileTheCouncilHasIt() {
        application.submit();

        assertThatThrownBy(() -> save("project", "projectName", "Another name", "publicSummary", "Another project."))
                .isInstanceOf(WrongStage.class);
    }

    @Test
    void doesNotKnowTheReferenceOfAnotherOrganisationNorAPageThatIsNone() {
        assertThatThrownBy(() -> save(office.applicant(), "project", "projectName", "Theirs"))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> save("no-such-page", "projectName", "Mine")).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void isOneTransactionWithoutTheEngine() {
        save("project", "projectName", "Warm", "publicSummary", "The second time nothing has to be read first.");

        List<String> statements = RecordedStatements.during(
                () -> save("project", "projectName", "A kitchen to share", "publicSummary", "We cook together."));

        assertThat(statements).containsOnlyOnce("commit").endsWith("commit").noneMatch(sql -> sql.contains("act_"));
        assertThat(statements.size()).as(String.join("\n", statements)).isLessThanOrEqualTo(STATEMENTS_OF_A_SAVE);
    }

    private Submitted save(String page, String... input) {
        return save(application.applicant(), page, input);
    }

    private Submitted save(Actor actor, String page, String... input) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int i = 0; i < input.length; i += 2) {
            typed.add(input[i], input[i + 1]);
        }
        return saveAnswers.save(actor, application.reference(), page, typed, List.of());
    }

    private Answers answers() {
        return stored().answers();
    }

    private Application stored() {
        return own.require(application.applicant(), application.reference());
    }
}
