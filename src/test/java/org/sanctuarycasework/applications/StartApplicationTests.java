package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@CaseworkTest
class StartApplicationTests {

    private static final Answers FIRST = new Answers(Map.of("organisationKind", "charity"));

    @Autowired
    private ApplicationContext program;
    @Autowired
    private StartApplication startApplication;
    @Autowired
    private OwnApplications own;

    private SampleOffice office;
    private Actor applicant;

    @BeforeEach
    void comeIn() {
        office = new SampleOffice(program);
        applicant = office.applicant();
    }

    @Test
    void makesOneDraftWhenTheButtonIsPressedTwiceAtOnce() {
        Set<String> references = new ConcurrentSkipListSet<>();
        Runnable press = () -> references.add(start(FIRST));

        assertThat(Race.run(List.of(press, press, press))).isEmpty();

        assertThat(references).hasSize(1);
        assertThat(own.of(applicant)).hasSize(1);
    }

    @Test
    void makesAnotherOnceTheFirstIsWrittenIn() {
        String first = start(FIRST);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("risks[0].risk", "It may rain.");
        typed.add("risks[0].action", "We have a tent.");
        program.getBean(SaveAnswers.class).save(applicant, first, "risks", typed, List.of());

        assertThat(start(FIRST)).isNotEqualTo(first);
    }

    @Test
    void makesAnotherForOtherAnswersAboutEligibility() {
        assertThat(start(FIRST)).isNotEqualTo(start(FIRST.with(Map.of("organisationKind", "school"))));
    }

    private String start(Answers first) {
        UUID organisation = applicant.organisations().iterator().next();
        return startApplication.start(applicant, office.round(), organisation, first);
    }
}
