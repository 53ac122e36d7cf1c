package org.sanctuarycasework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RecordedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How many statements the pages send that are opened most, commits included: more rows must not mean more statements. */
@CaseworkTest
class StatementCountsTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;

    SampleOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new SampleOffice(program);
    }

    @Test
    void readsTheTaskList() {
        office.draft().submit();
        office.draft().submit();
        office.draft().submit();

        assertThat(statements(office.officer(), get("/tasks?whose=teams"))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void readsTheCasePage() {
        SampleApplication decided = office.draft().bringTo(Status.OFFERED);

        assertThat(statements(office.officer(), get("/cases/" + decided.reference()))).hasSizeLessThanOrEqualTo(22);
    }

    @Test
    void readsTheListOfSections() {
        SampleApplication draft = office.draft();

        assertThat(statements(draft.applicant(), get("/applications/" + draft.reference()))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void readsAPageOfTheForm() {
        SampleApplication draft = office.draft();

        assertThat(statements(draft.applicant(), get("/applications/" + draft.reference() + "/pages/budget")))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void savesAPageOfTheForm() {
        SampleApplication draft = office.draft();
        String address = "/applications/" + draft.reference() + "/pages/project";

        assertThat(statements(draft.applicant(), post(address).with(csrf())
                .param("projectName", "A kitchen to share").param("publicSummary", "We cook together.")))
                .anyMatch(sql -> sql.startsWith("update application"))
                .hasSizeLessThanOrEqualTo(10);
    }

    /** Those of the request, after one that read what is read once only. */
    private List<String> statements(Actor actor, MockHttpServletRequestBuilder request) {
        send(actor, get("/funds/ncil"));
        return RecordedStatements.during(() -> send(actor, request));
    }

    private void send(Actor actor, MockHttpServletRequestBuilder request) {
        try {
            int status = pages.perform(request.with(as(actor)))
                    .andReturn().getResponse().getStatus();
            assertThat(status).isIn(200, 302);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
