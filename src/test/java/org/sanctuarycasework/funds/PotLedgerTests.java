package org.sanctuarycasework.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.sanctuarycasework.testing.RecordedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CaseworkTest
class PotLedgerTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    PotLedger ledger;
    @Autowired
    PotEntries entries;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient database;

    SampleOffice office;
    Actor manager;
    Pot pot;
    Pot other;

    @BeforeEach
    void openTheOffice() {
        office = new SampleOffice(program);
        manager = office.manager();
        pot = office.round().pots().get(0);
        other = office.round().pots().get(1);
    }

    @Test
    void followsMoneyFromTheRequestToThePromise() {
        String reference = office.draft().reference();

        inTransaction(() -> {
            ledger.request(reference, pot.id(), Money.revenue(pounds("24800")), manager);
            ledger.recommend(reference, pot.id(), Money.revenue(pounds("20000")), manager);
            ledger.earmark(reference, pot.id(), Money.revenue(pounds("18000")), manager);
        });

        assertLine(revenue(), "24800", "20000", "18000", "0", "18000");

        inTransaction(() -> ledger.commit(reference, manager));

        assertLine(revenue(), "24800", "20000", "0", "18000", "18000");
        assertThat(balance(pot).capital().left()).isEqualByComparingTo(pot.capital());
    }

    @Test
    void changesNothingWhenTheSameIsSaidTwice() {
        String reference = office.draft().reference();
        Money money = new Money(pounds("1000"), pounds("2000.50"));
        Runnable all = () -> {
            ledger.request(reference, pot.id(), money, manager);
            ledger.recommend(reference, pot.id(), money, manager);
            ledger.earmark(reference, pot.id(), money, manager);
            ledger.commit(reference, manager);
        };
        inTransaction(all);
        List<PotEntry> once = entries.of(pot.id(), null, 100);

        inTransaction(all);
        inTransaction(() -> ledger.earmark(reference, pot.id(), money, manager));

        assertThat(entries.of(pot.id(), null, 100)).isEqualTo(once).hasSize(10);
        inTransaction(() -> ledger.release(reference, manager));
        List<PotEntry> released = entries.of(pot.id(), null, 100);
        inTransaction(() -> ledger.release(reference, manager));
        assertThat(entries.of(pot.id(), null, 100)).isEqualTo(released).hasSize(14);
    }

    @Test
    void replacesWhatWasRecommendedBeforeAlsoInAnotherPot() {
        String reference = office.draft().reference();
        inTransaction(() -> ledger.recommend(reference, other.id(), Money.capital(pounds("5000")), manager));

        inTransaction(() -> ledger.recommend(reference, pot.id(), Money.revenue(pounds("4000")), manager));

        assertThat(balance(other).capital().recommended()).isZero();
        assertThat(revenue().recommended()).isEqualByComparingTo("4000");
    }

    @Test
    void givesBackWhatAWithdrawnCaseHeldButNotWhatIsPaid() {
        String reference = office.draft().reference();
        inTransaction(() -> {
            ledger.recommend(reference, pot.id(), Money.revenue(pounds("9000")), manager);
            ledger.earmark(reference, pot.id(), Money.revenue(pounds("9000")), manager);
            ledger.commit(reference, manager);
        });
        database.sql("""
                        insert into pot_entry (pot_id, money, kind, amount, reference, at)
                        values (?, 'REVENUE', 'PAID', 2500, ?, now())""").params(pot.id(), reference).update();

        inTransaction(() -> ledger.release(reference, manager));

        assertLine(revenue(), "0", "0", "0", "2500", "2500");
        assertThat(revenue().paid()).isEqualByComparingTo("2500");
    }

    @Test
    void letsADecisionAfterAnAppealGiveLess() {
        String reference = office.draft().reference();
        inTransaction(() -> ledger.earmark(reference, pot.id(), Money.revenue(pot.revenue()), manager));
        inTransaction(() -> ledger.commit(reference, manager));

        inTransaction(() -> ledger.earmark(reference, pot.id(), Money.revenue(pounds("100")), manager));
        inTransaction(() -> ledger.commit(reference, manager));

        assertLine(revenue(), "0", "0", "0", "100", "100");
    }

    @Test
    void refusesMoreThanIsLeftAndSaysOfWhat() {
        Money all = new Money(pot.capital(), pot.revenue());
        String first = office.draft().reference();
        inTransaction(() -> ledger.earmark(first, pot.id(), Money.capital(pot.capital().subtract(pounds("5000"))), manager));
        String second = office.draft().reference();

        assertThatThrownBy(() -> inTransaction(() -> ledger.earmark(second, pot.id(), all, manager)))
                .isInstanceOfSatisfying(PotOverspent.class, refused -> {
                    assertThat(refused.pot()).isEqualTo(pot.name());
                    assertThat(refused.money()).isEqualTo(Money.Kind.CAPITAL);
                    assertThat(refused.left()).isEqualByComparingTo("5000");
                });

        assertThat(revenue().left()).isEqualByComparingTo(pot.revenue());
    }

    @Test
    void givesReturnedMoneyAway() {
        String first = office.draft().reference();
        String second = office.draft().reference();
        inTransaction(() -> ledger.earmark(first, pot.id(), Money.revenue(pot.revenue()), manager));
        database.sql("""
                        insert into pot_entry (pot_id, money, kind, amount, reference, at)
                        values (?, 'REVENUE', 'RETURNED', 300, ?, now())""").params(pot.id(), first).update();

        inTransaction(() -> ledger.earmark(second, pot.id(), Money.revenue(pounds("300")), manager));

        assertThat(revenue().left()).isZero();
        assertThatThrownBy(() -> inTransaction(() -> ledger.earmark(second, pot.id(), Money.revenue(pounds("301")), manager)))
                .isInstanceOf(PotOverspent.class);
    }

    @RepeatedTest(3)
    void givesTheLastFiveThousandPoundsToOneOfTwo() {
        raceForTheLast(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 8})
    void givesTheLastFiveThousandPoundsToOneOfEight(int deciders) {
        raceForTheLast(deciders);
    }

    @Test
    void addsUpAllPotsInOneStatement() {
        assertThat(RecordedStatements.during(() -> ledger.balances(office.round().id()))).hasSize(1);
        assertThat(ledger.balances(office.round().id())).extracting(PotBalance::name)
                .containsExactlyElementsOf(office.round().pots().stream().map(Pot::name).toList());
    }

    @Test
    void isWrittenOnlyWithinTheTransactionOfWhatItFollows() {
        String reference = office.draft().reference();

        assertThatThrownBy(() -> ledger.request(reference, pot.id(), Money.NONE, manager))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsItsEntriesAsTheyWereWritten() {
        String reference = office.draft().reference();
        inTransaction(() -> ledger.request(reference, pot.id(), Money.revenue(pounds("10")), manager));

        assertThatThrownBy(() -> database.sql("update pot_entry set amount = 1 where reference = ?").param(reference).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("do not change");
        assertThatThrownBy(() -> database.sql("delete from pot_entry where reference = ?").param(reference).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("do not change");
    }

    @Test
    void isReadPageByPageFromTheNewestOn() {
        String reference = office.draft().reference();
        for (int pounds = 1; pounds <= 5; pounds++) {
            Money money = Money.revenue(BigDecimal.valueOf(pounds));
            inTransaction(() -> ledger.request(reference, pot.id(), money, manager));
        }

        List<PotEntry> newest = entries.of(pot.id(), null, 3);
        List<PotEntry> older = entries.of(pot.id(), newest.get(2).id(), 3);

        assertThat(newest).hasSize(3).extracting(PotEntry::actor).containsOnly(manager.name());
        assertThat(older).hasSize(2).allMatch(entry -> entry.id() < newest.get(2).id());
    }

    private void raceForTheLast(int deciders) {
        String before = office.draft().reference();
        inTransaction(() -> ledger.earmark(before, pot.id(), Money.revenue(pot.revenue().subtract(pounds("5000"))), manager));
        List<String> references = Stream.generate(office::draft).limit(deciders).map(SampleApplication::reference).toList();

        List<Throwable> told = Race.run(references.stream().map(reference -> (Runnable) () -> inTransaction(
                () -> ledger.earmark(reference, pot.id(), Money.revenue(pounds("5000")), manager))).toList());

        assertThat(told).hasSize(deciders - 1).allSatisfy(lost -> assertThat(lost)
                .isInstanceOfSatisfying(PotOverspent.class, refused -> assertThat(refused.left()).isZero()));
        assertThat(revenue().earmarked()).isEqualByComparingTo(pot.revenue());
        assertThat(revenue().left()).isZero();
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private PotBalance.Line revenue() {
        return balance(pot).revenue();
    }

    private PotBalance balance(Pot which) {
        return ledger.balances(office.round().id()).stream().filter(each -> each.pot().equals(which.id())).findFirst().orElseThrow();
    }

    private void assertLine(PotBalance.Line line, String requested, String recommended, String earmarked, String committed,
                            String taken) {
        assertThat(line.requested()).isEqualByComparingTo(requested);
        assertThat(line.recommended()).isEqualByComparingTo(recommended);
        assertThat(line.earmarked()).isEqualByComparingTo(earmarked);
        assertThat(line.committed()).isEqualByComparingTo(committed);
        assertThat(line.left()).isEqualByComparingTo(pot.revenue().subtract(pounds(taken)));
    }

    private static BigDecimal pounds(String pounds) {
        return new BigDecimal(pounds);
    }
}
