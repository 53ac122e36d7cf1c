package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@CaseworkTest
class LapseApplicationTests {

    @Autowired
    private ApplicationContext program;

    @Test
    void goesBackToTheAnswersThatWereSent() {
        SampleApplication application = new SampleOffice(program).draft().bringTo(Status.INFORMATION_WANTED);
        Answers sent = answers(application);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("risks[0].risk", "It may rain.");
        typed.add("risks[0].action", "We have a tent.");
        application.use(SaveAnswers.class).save(application.applicant(), application.reference(), "risks", typed, List.of());
        assertThat(answers(application)).isNotEqualTo(sent);

        application.fire("informationLapsed");

        assertThat(answers(application)).isEqualTo(sent);
    }

    private Answers answers(SampleApplication application) {
        return program.getBean(Applications.class).findById(application.reference()).orElseThrow().answers();
    }
}
