package org.sanctuarycasework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.challenges.SampleChallenge;
import org.sanctuarycasework.disclosures.SampleDisclosure;
import org.sanctuarycasework.documents.AttachDocument;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.referrals.SampleReferrals;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds the table of who may open what, {@code access.txt}, against every address and method of the program. */
@CaseworkTest
class AccessTests {

    private static final List<String> ROLES =
            List.of("anonymous", "own", "other", "officer", "assessor", "administrator");
    /** The container's own page for failures. */
    private static final Set<String> LEFT_OUT = Set.of("GET /error", "POST /error");

    @Autowired
    private ApplicationContext program;
    @Autowired
    private MockMvc pages;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressHasARow() throws IOException {
        Set<String> inTable = new TreeSet<>();
        rows().forEach(row -> inTable.add(row[0] + " " + row[1]));

        assertThat(addresses()).isEqualTo(inTable);
    }

    @Test
    void everybodyIsLetInWhereTheTableSays() throws Exception {
        SampleOffice office = new SampleOffice(program);
        SampleApplication application = office.draft().bringTo(Status.CHECKS);
        UUID document = program.getBean(AttachDocument.class).attach(application.applicant(), application.reference(),
                "governingDocument", "rules.pdf", new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes())).id();
        String task = application.claim(office.officer(), "checkCompleteness");
        Map<String, String> values = new HashMap<>(Map.of("{fund}", "ncil", "{key}", "2024", "{reference}", application.reference(),
                "{id}", task, "{personId}", office.manager().personId().toString(), "{teamKey}", "grants-managers",
                "{absenceId}", UUID.randomUUID().toString(),
                "{organisationId}", application.applicant().organisations().iterator().next().toString(),
                "{jobId}", "no-such-job", "{messageId}", UUID.randomUUID().toString()));
        values.put("{escalation}", new SampleRoute(program).raise("tonight"));
        values.put("{disclosureId}", SampleDisclosure.asked(new SampleRoute(program)).stored().id().toString());
        values.put("{challenge}", SampleChallenge.claim(new SampleRoute(program), Map.of("claimedOn", "2026-01-05")).reference());
        values.put("{referral}", new SampleReferrals(new SampleRoute(program)).log(Map.of()));
        List<RequestPostProcessor> visitors = List.of(anonymous(), as(application.applicant()), as(office.applicant()),
                as(office.officer()), as(office.assessor()), as(office.colleague("Adi Administrator", "administrators")));
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows()) {
            for (int visitor = 0; visitor < ROLES.size(); visitor++) {
                String expected = row[2 + visitor];
                if (!expected.equals("-")) {
                    String answer = answer(row[0], address(row[1], values, document), visitors.get(visitor));
                    if (!answer.equals(expected)) {
                        wrong.add("%s %s as %s: %s, not %s".formatted(row[0], row[1], ROLES.get(visitor), answer, expected));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private String answer(String method, String address, RequestPostProcessor visitor) throws Exception {
        MockHttpServletResponse response = pages.perform(
                request(HttpMethod.valueOf(method), address).with(visitor).with(csrf()).param("fund", "ncil").param("service", "HOUSING"))
                .andReturn().getResponse();
        String location = response.getHeader("Location");
        return location != null && location.startsWith("/sign-in?then=") ? "in" : String.valueOf(response.getStatus());
    }

    private String address(String pattern, Map<String, String> values, UUID document) {
        String address = pattern.replace("/documents/{id}", "/documents/" + document)
                .replaceAll("\\{(passkey|reset|hold|form)Id}", UUID.randomUUID().toString())
                .replace("{day}", "2030-01-02").replace("{step}", "record-order").replace("{kind}", "housing-escalation")
                .replace("{quarter}", "2026-q1").replace("{action}", UUID.randomUUID().toString())
                .replace("{pageKey}", pattern.startsWith("/funds") ? "bank-account" : "project");
        for (Map.Entry<String, String> value : values.entrySet()) {
            address = address.replace(value.getKey(), value.getValue());
        }
        return address;
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                Stream<RequestMethod> all = methods.isEmpty() ? Stream.of(RequestMethod.GET, RequestMethod.POST) : methods.stream();
                all.map(method -> method + " " + pattern.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}")).forEach(addresses::add);
            }
        }
        addresses.removeAll(LEFT_OUT);
        return addresses;
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream table = AccessTests.class.getResourceAsStream("/access.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\\s+")).toList();
        }
    }
}
