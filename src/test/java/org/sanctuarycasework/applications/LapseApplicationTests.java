package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.documents.Documents;
import org.sanctuarycasework.documents.RemoveDocument;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@CaseworkTest
class LapseApplicationTests {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

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

    @Test
    void listsTheFilesAgainThatWereTakenOffMeanwhile() {
        SampleApplication application = new SampleOffice(program).draft();
        application.use(SaveAnswers.class).save(application.applicant(), application.reference(), "files",
                new LinkedMultiValueMap<>(), List.of(new Upload("governingDocument", "rules.pdf", PDF)));
        application.bringTo(Status.INFORMATION_WANTED);
        List<String> sent = answers(application).list("governingDocument");
        String attached = sent.get(sent.size() - 1);

        program.getBean(RemoveDocument.class).remove(application.applicant(), UUID.fromString(attached));
        application.fire("informationLapsed");

        assertThat(program.getBean(Documents.class).of(application.reference()))
                .extracting(document -> document.id().toString()).contains(attached);
    }

    private Answers answers(SampleApplication application) {
        return program.getBean(Applications.class).findById(application.reference()).orElseThrow().answers();
    }
}
