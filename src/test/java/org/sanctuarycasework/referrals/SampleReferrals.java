package org.sanctuarycasework.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.forms.Answers;

/** Referrals of the partner of a sample route, made by the use cases. */
public class SampleReferrals {

    private final SampleRoute route;

    public SampleReferrals(SampleRoute route) {
        this.route = route;
    }

    /** By default to housing, on the day that the program's clock shows. */
    public Answers answers(Map<String, Object> changes) {
        Map<String, Object> answers = new HashMap<>(Map.of("service", "housing", "madeOn", LocalDate.now(route.use(Clock.class)).toString(),
                "asked", "A homelessness assessment.", "ownReference", "NB-17"));
        answers.putAll(changes);
        return new Answers(answers);
    }

    /** @return the reference */
    public String log(Map<String, Object> changes) {
        return route.use(LogReferral.class).log(route.partner(), route.partner().organisations().iterator().next(), UUID.randomUUID(), answers(changes));
    }

    /** The service answered, on the day that the program's clock shows. */
    public void answer(String reference, String kind, String words) {
        route.use(RecordReferralAnswer.class).record(route.partner(), reference,
                new Answers(Map.of("answer", kind, "words", words, "answeredOn", LocalDate.now(route.use(Clock.class)).toString())));
    }
}
