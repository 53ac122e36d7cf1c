package org.sanctuarycasework.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.cases.LegalHold;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineCheck;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.disclosures.LegalBasis;
import org.sanctuarycasework.disclosures.Recipient;
import org.sanctuarycasework.disclosures.SampleDisclosure;
import org.sanctuarycasework.documents.AttachDocument;
import org.sanctuarycasework.engine.ProcessHistory;
import org.sanctuarycasework.escalations.AddInformation;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.referrals.SampleReferrals;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a case when its time is over: what it says about people goes at once, the facts stay. */
@CaseworkTest
class ErasureTests {

    private static final String SECRET = "Under-the-bridge-marker";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;
    @Autowired
    Erasure erasure;
    @Autowired
    EraseRecord eraseRecord;
    @Autowired
    SwitchErasure switchErasure;
    @Autowired
    SetRetention setRetention;
    @Autowired
    KeptRecords records;
    @Autowired
    TimelineCheck timelines;
    @Autowired
    HistoryService history;
    @Autowired
    List<CaseRecord> kinds;

    SampleRoute route;
    Actor governance;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
        governance = route.in("information-governance");
    }

    @AfterEach
    void leaveItOff() {
        switchErasure.switchTo(false, governance);
    }

    @Test
    void takesAwayWhatAnEscalationSaysAndLeavesItsFacts() throws Exception {
        String reference = over();
        inYears(7);
        switchErasure.switchTo(true, governance);

        assertThat(eraseRecord.erase(reference)).isTrue();

        assertThat(everythingAbout(reference)).noneMatch(row -> row.contains(SECRET));
        for (String table : List.of("document", "note", "message", "escalation_details")) {
            assertThat(rows(table, reference)).as(table).isZero();
        }
        assertThat(database.sql("select count(*) from document_content c where not exists (select 1 from document d where d.id = c.document_id)")
                .query(Integer.class).single()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference).count()).isZero();
        assertThat(database.sql("select event from timeline_entry where case_reference = ?").param(reference).query(String.class).list())
                .containsExactly("record-erased");
        assertThat(timelines.firstBroken(reference)).isEmpty();
        assertThat(rows("escalation", reference)).isOne();
        assertThat(rows("escalation_stage", reference)).isPositive();
        assertThat(eraseRecord.erase(reference)).isFalse();
        pages.perform(get("/cases/" + reference).with(as(route.in("housing-officers"))))
                .andExpect(status().isOk()).andExpect(content().string(containsString("has been erased")))
                .andExpect(content().string(not(containsString(SECRET))));
    }

    @Test
    void takesAwayWhatADisclosureSaysAndLeavesThatThereWasOneToWhomAndWhy() throws IOException {
        String reference = over();
        SampleDisclosure disclosure = SampleDisclosure.asked(route, reference, Map.of("whyNoLess", SECRET));
        assertThat(everythingAbout(reference)).as("a copy for a person").anyMatch(row -> row.contains("whyNoLess"));
        assertThat(records.written("housing-escalation", reference)).extracting("title").contains("Ask to share information outside the council");
        inYears(7);
        switchErasure.switchTo(true, governance);
        assertThat(eraseRecord.erase(reference)).as("while nobody has decided").isFalse();

        route.at(SampleRoute.TUESDAY_AT_ELEVEN);
        disclosure.approve("place").share("place");
        inYears(7);
        assertThat(eraseRecord.erase(reference)).isTrue();

        assertThat(everythingAbout(reference)).noneMatch(row -> row.contains(SECRET) || row.contains("Duty desk"));
        assertThat(rows("disclosure_record", reference)).isZero();
        assertThat(disclosure.stored()).satisfies(left -> {
            assertThat(left.recipient()).isEqualTo(Recipient.HOME_OFFICE);
            assertThat(left.basis()).isEqualTo(LegalBasis.COURT_ORDER);
            assertThat(left.sharedOn()).isNotNull();
            assertThat(left.askedKinds()).isEmpty();
        });
        assertThatThrownBy(() -> SampleDisclosure.asked(route, reference, Map.of())).isInstanceOf(Refused.class);
    }

    @Test
    void takesAwayWhatAReferralSaysAndLeavesThatItWasMade() throws Exception {
        SampleReferrals referrals = new SampleReferrals(route);
        String reference = referrals.log(Map.of("asked", SECRET));
        referrals.answer(reference, "refused", SECRET);
        inYears(7);
        switchErasure.switchTo(true, governance);

        assertThat(eraseRecord.erase(reference)).isTrue();

        assertThat(rows("referral_details", reference)).isZero();
        assertThat(rows("referral", reference)).isOne();
        pages.perform(get("/referrals/" + reference).with(as(route.partner())))
                .andExpect(status().isOk()).andExpect(content().string(containsString("has been erased")));
    }

    @Test
    void takesAwayTheAnswersOfAnApplicationAndLeavesWhatTheCouncilHasToPublish() throws Exception {
        SampleOffice office = new SampleOffice(program);
        SampleApplication application = office.draft().submit().withdraw();
        inYears(8);
        switchErasure.switchTo(true, governance);

        assertThat(eraseRecord.erase(application.reference())).isTrue();

        assertThat(database.sql("select answers::text from application where reference = ?").param(application.reference())
                .query(String.class).single()).isEqualTo("{}");
        assertThat(database.sql("select requested from application where reference = ?").param(application.reference())
                .query(String.class).single()).isNotNull();
        pages.perform(get("/cases/" + application.reference()).with(as(office.officer())))
                .andExpect(status().isOk());
        pages.perform(get("/applications/" + application.reference()).with(as(application.applicant())))
                .andExpect(status().isOk());
    }

    @Test
    void waitsUntilItIsSwitchedOnAndTheTimeIsOver() throws IOException {
        String reference = over();
        inYears(5);
        switchErasure.switchTo(true, governance);
        assertThat(eraseRecord.erase(reference)).isFalse();

        inYears(7);
        switchErasure.switchTo(false, governance);
        assertThat(eraseRecord.erase(reference)).isFalse();
        assertThat(erasure.due()).anyMatch(due -> due.kind().equals("housing-escalation") && due.records() > 0);
        assertThat(rows("escalation_details", reference)).isOne();

        switchErasure.switchTo(true, governance);
        assertThat(erasure.newest()).hasValueSatisfying(switched -> assertThat(switched.by()).isEqualTo(governance.name()));
        assertThat(eraseRecord.erase(reference)).isTrue();
    }

    @Test
    void neverTouchesAnOpenCaseOrOneThatIsHeld() throws IOException {
        String open = route.raise("not-urgent");
        String held = over();
        inYears(30);
        switchErasure.switchTo(true, governance);
        List<LegalHold> hold = List.of(held::equals);
        EraseRecord holding = new EraseRecord(erasure, hold, records, program.getBean(ProcessHistory.class), program.getBean(Timeline.class));

        assertThat(eraseRecord.erase(open)).isFalse();
        assertThat(program.getBean(TransactionTemplate.class).<Boolean>execute(status -> holding.erase(held))).isFalse();
        assertThat(rows("escalation_details", held)).isOne();
    }

    @Test
    void isForInformationGovernanceOnly() {
        for (String team : List.of("administrators", "sanctuary-managers", "housing-directors", "legal-officers")) {
            assertThatThrownBy(() -> switchErasure.switchTo(true, route.in(team))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> setRetention.set(route.in(team), "housing-escalation", "1", "None")).isInstanceOf(NotAllowed.class);
        }
        assertThat(erasure.isOn()).isFalse();
    }

    @Test
    void refusesTimesThatAreNone() {
        for (String months : List.of("", "0", "-1", "1.5", "99999", "six")) {
            assertThatThrownBy(() -> setRetention.set(governance, "housing-escalation", months, "Schedule, line 12")).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> setRetention.set(governance, "housing-escalation", "72", " ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> setRetention.set(governance, "person", "72", "Schedule")).isInstanceOf(NoSuchRecord.class);
    }

    /** A new table with rows about cases fails this until somebody says what erasure does with it. */
    @Test
    void knowsEveryTableThatLeadsToACase() {
        Set<String> known = new TreeSet<>();
        kinds.forEach(kind -> records.tables(kind.kind()).forEach(table -> known.add(table.name())));
        List<String> missing = database.sql("""
                        with recursive about_cases (name) as (
                            select 'case_file'::text
                            union select c.conrelid::regclass::text from pg_constraint c join about_cases a on c.confrelid::regclass::text = a.name
                            where c.contype = 'f' and c.confdeltype <> 'c')
                        select name from about_cases""").query(String.class).list().stream()
                .filter(table -> !known.contains(table)).collect(Collectors.toList());

        assertThat(missing).isEmpty();
    }

    private String over() throws IOException {
        String reference = route.raise(Map.of("sleepTonight", SECRET, "asked", SECRET));
        route.use(AddInformation.class).add(route.partner(), reference, SECRET, List.of());
        route.use(AttachDocument.class).attach(route.partner(), reference, "files", SECRET + ".pdf", new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes()));
        route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, SECRET);
        return reference;
    }

    private void inYears(int years) {
        clock.moveTo(SampleRoute.TUESDAY_AT_ELEVEN.plus(Duration.ofDays(366L * years)));
    }

    private List<String> everythingAbout(String reference) {
        return records.rows("housing-escalation", reference).stream().flatMap(rows -> rows.json().stream()).toList();
    }

    private int rows(String table, String reference) {
        String key = List.of("document", "note", "message").contains(table) ? "case_reference" : "reference";
        return database.sql("select count(*) from " + table + " where " + key + " = ?").param(reference).query(Integer.class).single();
    }
}
