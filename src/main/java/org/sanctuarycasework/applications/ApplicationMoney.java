package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.util.UUID;

import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.PotLedger;
import org.sanctuarycasework.funds.PotOverspent;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Enters in the ledger of its pot what is asked for, recommended, decided and told for an application. */
@Component
class ApplicationMoney {

    private final PotLedger ledger;
    private final Rounds rounds;

    ApplicationMoney(PotLedger ledger, Rounds rounds) {
        this.ledger = ledger;
        this.rounds = rounds;
    }

    /** Pounds that answers ask for: the lines of the budget, apart by what they pay for. */
    static Money asked(Answers answers) {
        BigDecimal capital = BigDecimal.ZERO;
        BigDecimal revenue = BigDecimal.ZERO;
        for (var line : answers.rows("budget")) {
            if (line.get("asked") instanceof BigDecimal pounds) {
                boolean lasts = "ward-capital".equals(answers.text("applicationType")) || "capital".equals(line.get("kind"));
                capital = lasts ? capital.add(pounds) : capital;
                revenue = lasts ? revenue : revenue.add(pounds);
            }
        }
        return new Money(capital, revenue);
    }

    /** A grant is for capital and revenue in the shares in which they were asked for. */
    static Money share(Application application, BigDecimal granted) {
        return granted == null ? Money.NONE : asked(application.answers()).share(granted);
    }

    void asked(Application application, Actor actor) {
        ledger.request(application.reference(), pot(application), asked(application.answers()), actor);
    }

    /** @param amount null for a decline */
    void recommended(Application application, BigDecimal amount, Actor actor) {
        ledger.recommend(application.reference(), pot(application), share(application, amount), actor);
    }

    /** @throws PotOverspent if the pot has less left than is offered */
    void decided(Application application, Outcome outcome, BigDecimal amount, Actor actor) {
        ledger.earmark(application.reference(), pot(application),
                outcome == Outcome.OFFER ? share(application, amount) : Money.NONE, actor);
    }

    void told(Application application) {
        ledger.commit(application.reference(), Actor.SYSTEM);
    }

    /** What was recommended or decided no longer counts. */
    void givenBack(Application application, Actor actor) {
        ledger.release(application.reference(), actor);
    }

    String potName(Application application) {
        return potOf(application).name();
    }

    private UUID pot(Application application) {
        return potOf(application).id();
    }

    private Pot potOf(Application application) {
        Answers answers = application.answers();
        String ward = "borough-wide".equals(answers.text("applicationType")) ? null : answers.text("ward");
        return rounds.byId(application.roundId()).pot(ward).orElseThrow();
    }
}
