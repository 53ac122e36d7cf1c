package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.funds.PotBalance;
import org.sanctuarycasework.funds.PotLedger;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several applications at once: all or none, within the pot, and by whom the four-eyes rule lets. */
@CaseworkTest
class JudgeAtPanelTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    JudgeAtPanel judgeAtPanel;
    @Autowired
    Panel panel;
    @Autowired
    PotLedger ledger;

    SampleOffice office;
    SampleApplication one;
    SampleApplication other;

    @BeforeEach
    void assess() {
        office = new SampleOffice(program);
        one = office.draft().bringTo(Status.RECOMMENDATION).prepare();
        other = office.draft().bringTo(Status.RECOMMENDATION).prepare();
    }

    @Test
    void recommendsSeveralAndAsksWhoeverDecidesEach() {
        judgeAtPanel.judge(office.officer(), List.of(recommend(one, "9000"), recommend(other, "12000")), null);

        assertThat(one.open("decideApplication").get(0).teams()).containsExactly("grants-managers");
        assertThat(other.open("decideApplication").get(0).teams()).containsExactly("directors");
        assertThat(line().recommended()).isEqualByComparingTo("21000");
    }

    @Test
    void recordsNothingIfOneWasWithdrawnMeanwhile() {
        List<Proposal> both = List.of(recommend(one, "9000"), recommend(other, "9000"));
        other.withdraw();
        CaseOnRecord before = one.onRecord();

        assertThatThrownBy(() -> judgeAtPanel.judge(office.officer(), both, null))
                .isInstanceOfSatisfying(PanelRefused.class, refused -> {
                    assertThat(refused.reference()).isEqualTo(other.reference());
                    assertThat(refused.messageKey()).isEqualTo("applications.panel.moved-on");
                });
        assertThat(one.onRecord()).isEqualTo(before);
    }

    @Test
    void keepsWhoRecommendedFromDeciding() {
        Actor both = office.joins(office.officer(), "grants-managers");
        judgeAtPanel.judge(both, List.of(recommend(one, "9000")), null);

        assertThatThrownBy(() -> judgeAtPanel.judge(both, List.of(decide(one, "9000")), null))
                .isInstanceOf(PanelRefused.class).hasMessage("tasks.four-eyes.recommended");
    }

    @Test
    void decidesWithinThePotAndReturnsWhatIsWithdrawn() {
        judgeAtPanel.judge(office.officer(), List.of(recommend(one, "9000"), recommend(other, "8000")), null);
        BigDecimal before = line().left();

        judgeAtPanel.judge(office.manager(), List.of(decide(one, "9000"), decide(other, "8000")), null);
        assertThat(line().committed()).isEqualByComparingTo("17000");
        assertThat(line().left()).isEqualByComparingTo(before.subtract(new BigDecimal("17000")));

        one.withdraw();
        assertThat(line().left()).isEqualByComparingTo(before.subtract(new BigDecimal("8000")));
    }

    @Test
    void takesNoTaskOfAnotherCaseOrAnotherKind() {
        SampleApplication assessed = office.draft().bringTo(Status.ASSESSMENT);
        CaseOnRecord before = one.onRecord();

        for (String task : List.of(other.task(RecommendOutcome.TASK), assessed.task("assessApplication"))) {
            assertThatThrownBy(() -> judgeAtPanel.judge(office.officer(), List.of(
                    new Proposal(one.reference(), task, Outcome.DECLINE, null, "No.")), null))
                    .isInstanceOf(PanelRefused.class).hasMessage("applications.panel.moved-on");
        }
        assertThat(one.onRecord()).isEqualTo(before);
    }

    @Test
    void saysThatTheOthersAreCountedWhereThePotIsTooSmallForAllOfThem() {
        List<SampleApplication> many = Stream.generate(() -> office.draft().bringTo(Status.RECOMMENDATION).prepare())
                .limit(line().left().divideToIntegralValue(new BigDecimal("10000")).intValueExact() + 1).toList();
        judgeAtPanel.judge(office.officer(), many.stream().map(each -> recommend(each, "10000")).toList(), null);

        assertThatThrownBy(() -> judgeAtPanel.judge(office.manager(), many.stream().map(each -> decide(each, "10000")).toList(), null))
                .isInstanceOfSatisfying(PanelRefused.class,
                        refused -> assertThat(refused.arguments()).endsWith(many.size() - 1));
    }

    @Test
    void neverGivesMoreThanThePotHasHoweverManyDecideAtOnce() {
        BigDecimal left = line().left();
        List<SampleApplication> many = Stream.generate(() -> office.draft().bringTo(Status.RECOMMENDATION).prepare())
                .limit(left.divideToIntegralValue(new BigDecimal("10000")).intValueExact() + 3).toList();
        judgeAtPanel.judge(office.officer(), many.stream().map(each -> recommend(each, "10000")).toList(), null);
        List<Actor> managers = many.stream().map(each -> office.colleague("Mary Manager", "grants-managers")).toList();

        List<Throwable> told = Race.run(many.stream().<Runnable>map(each -> () ->
                judgeAtPanel.judge(managers.get(many.indexOf(each)), List.of(decide(each, "10000")), null)).toList());

        assertThat(told).hasSize(3).allSatisfy(lost -> assertThat(lost).isInstanceOf(PanelRefused.class)
                .hasMessageStartingWith("applications.panel.overspent."));
        assertThat(line().left()).isBetween(BigDecimal.ZERO, new BigDecimal("9999.99"));
    }

    @Test
    void ranksByScoreWithoutWhatIsWithdrawn() {
        other.withdraw();

        assertThat(panel.of(office.round(), office.officer())).extracting(PanelRow::reference).containsExactly(one.reference());
        assertThat(panel.of(office.round(), office.officer()).get(0).asked().total()).isEqualByComparingTo("24800");
    }

    @Test
    void decidesTheWholeListOfMayorAndCabinetAndTellsItAfterTheCallIn() {
        office = SampleOffice.withOneList(program);
        List<SampleApplication> list = Stream.generate(() -> office.draft().bringTo(Status.DECISION)).limit(3).toList();
        assertThat(panel.waitingForCabinet(office.round(), office.cabinetSupport())).isEqualTo(3);

        judgeAtPanel.judge(office.cabinetSupport(), list.stream().map(each -> decide(each, "9000")).toList(),
                new Meeting(LocalDate.now(), "7, list of awards", LocalDate.now().minusDays(28), LocalDate.now().plusDays(7)));

        assertThat(list).allSatisfy(each -> assertThat(each.onRecord().status()).isEqualTo(Status.DECIDED));
        assertThat(list.get(0).fire("callInOver").onRecord().status()).isEqualTo(Status.OFFERED);
    }

    private PotBalance.Line line() {
        String ward = panel.of(office.round(), office.officer()).get(0).ward();
        return ledger.balances(office.round().id()).stream()
                .filter(balance -> balance.pot().equals(office.round().pot(ward).orElseThrow().id())).findFirst().orElseThrow().revenue();
    }

    private static Proposal recommend(SampleApplication application, String pounds) {
        return new Proposal(application.reference(), application.task(RecommendOutcome.TASK), Outcome.OFFER, new BigDecimal(pounds), "It fits.");
    }

    private static Proposal decide(SampleApplication application, String pounds) {
        return new Proposal(application.reference(), application.task(DecideApplication.TASK), Outcome.OFFER, new BigDecimal(pounds), "It helps.");
    }
}
