package org.sanctuarycasework.funds;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.util.MultiValueMap;

/** A manager makes a draft like an earlier round, on the same days of the next year that is to come. */
@UseCase
public class BeginRound {

    private final RoundDrafts drafts;
    private final Rounds rounds;
    private final RoundForm form;
    private final Forms forms;
    private final Clock clock;

    BeginRound(RoundDrafts drafts, Rounds rounds, RoundForm form, Forms forms, Clock clock) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.form = form;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param input name and key of the new round, as typed
     * @return what became of it; nothing is made if there is an error
     * @throws NotAllowed    unless the actor may change rounds
     * @throws RoundNotFound if the earlier round is not published
     * @throws Refused       if the key was taken at this moment
     */
    public Submitted begin(Actor actor, String fund, String earlierKey, MultiValueMap<String, String> input) {
        RoundRights.requireChanger(actor);
        Round earlier = rounds.byKey(fund, earlierKey).orElseThrow(() -> new RoundNotFound(earlierKey));
        Submitted submitted = form.readNew(earlier, input);
        if (submitted.done()) {
            Round draft = later(earlier, submitted.answers());
            Answers named = RoundAnswers.of(draft).with(submitted.answers().values());
            drafts.save(RoundAnswers.apply(named, draft, forms.keep(draft.formId()).hash()));
        }
        return submitted;
    }

    private Round later(Round earlier, Answers named) {
        int years = 1;
        while (!in(years, earlier.opensAt()).isAfter(clock.instant())) {
            years++;
        }
        return earlier.again(named.text("roundKey"), named.text("roundName"), in(years, earlier.opensAt()),
                in(years, earlier.closesAt()), in(years, earlier.decisionOn()), in(years, earlier.reserveEndsOn()));
    }

    private static Instant in(int years, Instant moment) {
        ZonedDateTime inLondon = moment.atZone(CaseworkClock.LONDON);
        return inLondon.plusYears(years).toInstant();
    }

    private static LocalDate in(int years, LocalDate day) {
        return day.plusYears(years);
    }
}
