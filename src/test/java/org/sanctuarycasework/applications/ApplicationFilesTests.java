package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.documents.Documents;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@CaseworkTest
class ApplicationFilesTests {

    @Autowired
    private ApplicationContext program;

    @Test
    void takesNoMoreFilesThanTheQuestionAsksFor() {
        SampleApplication draft = new SampleOffice(program).draft();

        Submitted submitted = attach(draft, "governingDocument", 5);

        assertThat(submitted.errors()).extracting(FormError::message).anyMatch(message -> message.contains("rules-"));
        assertThat(program.getBean(Documents.class).of(draft.reference())).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void takesNoFileWhereTheQuestionIsAboutSomethingElse() {
        SampleApplication draft = new SampleOffice(program).draft();

        attach(draft, "projectName", 1);

        assertThat(program.getBean(Documents.class).of(draft.reference())).isEmpty();
    }

    @Test
    void countsAFileInWhichAVirusWasFoundAsNoAnswer() {
        SampleApplication draft = new SampleOffice(program).draft();
        attach(draft, "governingDocument", 1);
        Application application = draft.use(OwnApplications.class).require(draft.applicant(), draft.reference());
        Form asked = draft.use(ApplicationForm.class).of(application);
        String file = draft.use(Documents.class).of(draft.reference()).get(0).id().toString();
        assertThat(draft.use(ApplicationFiles.class).withoutRefused(asked, application).list("governingDocument")).contains(file);

        draft.use(JdbcClient.class).sql("update document set scan = 'REFUSED' where case_reference = ?")
                .param(draft.reference()).update();

        assertThat(draft.use(ApplicationFiles.class).withoutRefused(asked, application).list("governingDocument"))
                .doesNotContain(file);
    }

    private Submitted attach(SampleApplication draft, String question, int files) {
        List<Upload> uploads = IntStream.range(0, files).mapToObj(number -> new Upload(question, "rules-" + number + ".pdf",
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8))).toList();
        String page = question.equals("projectName") ? "project" : "files";
        return draft.use(SaveAnswers.class).save(draft.applicant(), draft.reference(), page, new LinkedMultiValueMap<>(), uploads);
    }
}
