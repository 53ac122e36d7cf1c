package org.sanctuarycasework.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.DueJobs;
import org.sanctuarycasework.escalations.RaiseEscalation;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.referrals.LogReferral;
import org.sanctuarycasework.referrals.RecordReferralAnswer;
import org.sanctuarycasework.referrals.TakeReferralBack;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The referrals of the demo's partner, a few in each state; the partner is invented. */
@Component
@Profile("demo")
class DemoReferrals {

    private final DemoCast cast;
    private final StoryTime times;
    private final CaseworkClock clock;
    private final DueJobs jobs;
    private final EntityManager entities;
    private final LogReferral log;
    private final RecordReferralAnswer recordAnswer;
    private final TakeReferralBack takeBack;
    private final RaiseEscalation raise;

    DemoReferrals(DemoCast cast, StoryTime times, CaseworkClock clock, DueJobs jobs, EntityManager entities, LogReferral log,
                  RecordReferralAnswer recordAnswer, TakeReferralBack takeBack, RaiseEscalation raise) {
        this.cast = cast;
        this.times = times;
        this.clock = clock;
        this.jobs = jobs;
        this.entities = entities;
        this.log = log;
        this.recordAnswer = recordAnswer;
        this.takeBack = takeBack;
        this.raise = raise;
    }

    /**
     * After the escalations, as they bring the data-sharing agreement.
     *
     * @param now the time of the first start: up to then the timers fire as well
     */
    void tell(Instant now) {
        new Telling(now).logged("14 10:20", "asc", "An assessment of what help is needed after a hospital stay.")
                .answered("11 15:00", "helped", "Somebody visits on Thursday.").untilNow();
        new Telling(now).logged("13 11:05", "housing", "A homelessness assessment.")
                .answered("9 10:30", "told-to-come-back", "Come back with a letter from the landlord.").untilNow();
        new Telling(now).logged("12 14:40", "nrpf", "To look at whether the family can be helped.")
                .answered("7 09:50", "passed-on", "They say that children’s social care looks at it.").untilNow();
        new Telling(now).logged("10 09:35", "csc", "Help for two children whose mother is in hospital.")
                .then("9 16:10", telling -> takeBack.takeBack(telling.partner(), telling.reference)).untilNow();
        new Telling(now).logged("9 13:15", "housing", "A homelessness assessment before the tenancy ends.")
                .then("3 11:30", this::escalated).untilNow();
        new Telling(now).logged("8 10:00", "asc", "An assessment of what help is needed at home.").untilNow();
        new Telling(now).logged("4 15:25", "mash", "To look at whether the children are safe.").untilNow();
        new Telling(now).logged("1 10:45", "housing", "Somewhere to stay that is near the school.").untilNow();
        new Telling(now).logged("1 14:05", "nrpf", "Help with rent until the decision comes.").untilNow();
    }

    private void escalated(Telling telling) {
        String escalation = raise.raise(telling.partner(), telling.organisation(), UUID.randomUUID(), new Answers(Map.ofEntries(
                Map.entry("urgency", "not-urgent"), Map.entry("service", "housing"), Map.entry("reason", "no-answer"),
                Map.entry("household", List.of("adults", "children")), Map.entry("domesticAbuse", "no"), Map.entry("childAtRisk", "no"),
                Map.entry("partSeven", "yes"), Map.entry("sleepTonight", "At home, until the end of the month."),
                Map.entry("asked", "A homelessness assessment before the tenancy ends."), Map.entry("ownReference", "NB-2009"),
                Map.entry("caseworkerPhone", "020 7946 0377"), Map.entry("lawfulBasis", "consent"), Map.entry("householdTold", "agreed"))),
                List.of(), telling.reference);
        jobs.runUntil(escalation, telling.now);
    }

    /** One referral on its way. */
    private final class Telling {

        private final Instant now;
        private String reference;

        private Telling(Instant now) {
            this.now = now;
        }

        private Actor partner() {
            return cast.actor("nightbell");
        }

        private UUID organisation() {
            return partner().organisations().iterator().next();
        }

        private Telling logged(String at, String service, String asked) {
            clock.moveTo(times.read(at, now));
            reference = log.log(partner(), organisation(), UUID.randomUUID(), new Answers(Map.of("service", service, "madeOn", today(),
                    "asked", asked, "ownReference", "NB-20" + at.substring(0, at.indexOf(' ')))));
            return this;
        }

        private Telling answered(String at, String kind, String words) {
            return then(at, telling -> recordAnswer.record(partner(), reference,
                    new Answers(Map.of("answer", kind, "words", words, "answeredOn", today()))));
        }

        private Telling then(String at, Consumer<Telling> deed) {
            Instant moment = times.read(at, now);
            jobs.runUntil(reference, moment);
            clock.moveTo(moment);
            deed.accept(this);
            return this;
        }

        private String today() {
            return LocalDate.now(clock).toString();
        }

        private void untilNow() {
            jobs.runUntil(reference, now);
            entities.flush();
            entities.clear();
        }
    }
}
