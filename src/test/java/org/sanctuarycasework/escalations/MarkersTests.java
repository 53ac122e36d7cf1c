package org.sanctuarycasework.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanctuarycasework.disclosures.SampleDisclosure;
import org.sanctuarycasework.documents.AttachDocument;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write about a household stays where it belongs: markers in every text are looked for in all the rest. */
@CaseworkTest
@ExtendWith(OutputCaptureExtension.class)
class MarkersTests {

    private static final String MARKER = "Zebra-crossing-marker";
    /** Where words about a household are kept, to be shown to those on the case and erased with it. */
    private static final Set<String> KEPT = Set.of("escalation_details", "escalation_answer", "note", "document", "possible_breach", "disclosure_record",
            // the names of files
            "timeline_entry");

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;

    @Test
    void areNowhereButInTheRecordsOfTheCase(CapturedOutput log) throws Exception {
        SampleRoute route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
        Actor reviewer = route.in("escalation-reviewers");
        String reference = route.raise(Map.of("urgency", "tonight", "sleepTonight", MARKER, "asked", MARKER, "ownReference", MARKER, "safeContact", MARKER));
        route.use(AddInformation.class).add(route.partner(), reference, MARKER, List.of());
        SampleDisclosure.asked(route, reference, Map.of("whyNoLess", MARKER, "otherInformation", MARKER)).refuse(MARKER);
        route.use(AttachDocument.class).attach(route.partner(), reference, "files", MARKER + ".pdf", new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes()));
        route.use(AnswerEscalation.class).answer(route.in("housing-officers"), route.claim(reference, "housing-officers"), WrittenAnswer.of("not-this-route", "suitability", MARKER).goingTo(MARKER), false);
        route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, MARKER);
        route.fire(reference, "tenAtNight");
        route.use(ReviewBreach.class).review(reviewer, route.claim(reference, "escalation-reviewers"), true, MARKER);
        route.use(DisputeBreach.class).dispute(route.partner(), reference, 1, MARKER);
        route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, MARKER);

        Set<String> found = new TreeSet<>();
        for (String table : database.sql("select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'")
                .query(String.class).list()) {
            if (database.sql("select exists (select 1 from " + table + " t where t::text like ? or t::text like ?)")
                    .params("%" + MARKER + "%", "%" + hex() + "%").query(Boolean.class).single()) {
                found.add(table);
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(KEPT));
        assertThat(log.getAll()).doesNotContain(MARKER);
    }

    /** As PostgreSQL writes bytes, which the engine keeps some of its values in. */
    private static String hex() {
        StringBuilder hex = new StringBuilder();
        for (byte part : MARKER.getBytes()) {
            hex.append("%02x".formatted(part));
        }
        return hex.toString();
    }
}
