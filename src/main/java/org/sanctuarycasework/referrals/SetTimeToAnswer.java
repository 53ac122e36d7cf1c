package org.sanctuarycasework.referrals;

import java.time.Instant;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.Span;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.sanctuarycasework.deadlines.TimeLimits;
import org.sanctuarycasework.engine.ProcessStep;

/** Works out until when the service should answer, counted from the day after the referral was made. */
@ProcessStep
public class SetTimeToAnswer {

    private final Referrals referrals;
    private final TimesToAnswer times;
    private final TimeLimits limits;

    SetTimeToAnswer(Referrals referrals, TimesToAnswer times, TimeLimits limits) {
        this.referrals = referrals;
        this.times = times;
        this.limits = limits;
    }

    /**
     * @param span time to answer, as the table writes it
     * @return when the answer is due, which may be past already
     */
    public Instant set(String reference, String span) {
        Referral referral = referrals.lock(reference).orElseThrow();
        Instant dayAfter = referral.madeOn().plusDays(1).atStartOfDay(CaseworkClock.LONDON).toInstant();
        TimeLimit limit = limits.limit(Span.of(span), dayAfter);
        referral.answerIsDue(limit.ends());
        referrals.saveAndFlush(referral);
        times.add(reference, limit);
        return limit.ends();
    }
}
