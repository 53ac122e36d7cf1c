package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.ProvideInformation;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.SaveAnswers;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@CaseworkTest
class CasePagesTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private CasePages cases;

    @Test
    void showsWhatWasSentAndNotWhatIsBeingChanged() {
        SampleApplication application = new SampleOffice(program).draft().bringTo(Status.INFORMATION_WANTED);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("risks[0].risk", "It may rain.");
        typed.add("risks[0].action", "We have a tent.");
        program.getBean(SaveAnswers.class).save(application.applicant(), application.reference(), "risks", typed, List.of());

        assertThat(answers(application)).doesNotContain("It may rain.");

        program.getBean(ProvideInformation.class).provide(application.applicant(), application.reference());
        assertThat(answers(application)).contains("It may rain.");
    }

    @Test
    void tellsWhoAssessesAfterAnAppealNothingOfWhatWasFoundBefore() {
        SampleOffice office = new SampleOffice(program);
        SampleApplication application = office.draft().bringTo(Status.APPEALED)
                .hearAppeal(office.colleague("Nia Manager", "grants-managers"), true);
        WorkItem task = application.open("assessApplication").get(0);
        Actor assessor = program.getBean(Actors.class).byId(task.assigneeId()).orElseThrow();

        assertThat(cases.dossier(assessor, application.reference()).judged()).isEqualTo(CasePages.Judged.NOTHING);
        assertThat(cases.dossier(office.manager(), application.reference()).judged().decision()).isNotNull();
    }

    private String answers(SampleApplication application) {
        return cases.dossier(application.office().officer(), application.reference()).answers().toString();
    }
}
