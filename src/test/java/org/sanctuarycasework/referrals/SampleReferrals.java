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
    private int logged;

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

    /**
     * Those after the first have references of their own with the partner, as the same answers again would be the same.
     *
     * @return the reference
     */
    public String log(Map<String, Object> changes) {
        return route.use(LogReferral.class).log(route.partner(), route.partner().organisations().iterator().next(), UUID.randomUUID(),
                answers(logged++ == 0 ? changes : another(changes)));
    }

    private Map<String, Object> another(Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(Map.of("ownReference", "NB-17-" + logged));
        all.putAll(changes);
        return all;
    }

    /** The service answered, on the day that the program's clock shows. */
    public void answer(String reference, String kind, String words) {
        route.use(RecordReferralAnswer.class).record(route.partner(), reference,
                new Answers(Map.of("answer", kind, "words", words, "answeredOn", LocalDate.now(route.use(Clock.class)).toString())));
    }
}
