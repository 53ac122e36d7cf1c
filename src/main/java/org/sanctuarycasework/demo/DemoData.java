package org.sanctuarycasework.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.EntityManager;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.DueJobs;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

/**
 * Fills an empty database, at the first start of the demo, with people, a round that is open now, and cases.
 * <p>
 * All of it is one transaction: a start that is killed half way leaves nothing behind, and the next begins anew. It runs
 * before the web server takes requests, because the clock is moved meanwhile.
 */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

    static final String OPEN_ROUND = "sample";

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final Instant BEFORE_ALL_ROUNDS = at(LocalDate.of(2024, 6, 3), LocalTime.of(10, 0));

    private final DemoCast cast;
    private final DemoStories stories;
    private final TellStory tellStory;
    private final DemoEscalations escalations;
    private final DemoChallenges challenges;
    private final DemoDisclosures disclosures;
    private final DemoReferrals referrals;
    private final Rounds rounds;
    private final DueJobs jobs;
    private final CaseworkClock clock;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    DemoData(DemoCast cast, DemoStories stories, TellStory tellStory, DemoEscalations escalations, DemoChallenges challenges,
             DemoDisclosures disclosures, DemoReferrals referrals, Rounds rounds, DueJobs jobs, CaseworkClock clock, EntityManager entities, PlatformTransactionManager transactions) {
        this.cast = cast;
        this.stories = stories;
        this.tellStory = tellStory;
        this.escalations = escalations;
        this.challenges = challenges;
        this.disclosures = disclosures;
        this.referrals = referrals;
        this.rounds = rounds;
        this.jobs = jobs;
        this.clock = clock;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        running = true;
        if (rounds.byKey("ncil", OPEN_ROUND).isPresent()) {
            return;
        }
        LOG.info("First start of the demo: making its people and cases, which takes some seconds");
        jobs.whileNoneRunByThemselves(() -> {
            try {
                transaction.executeWithoutResult(status -> make(clock.instant()));
            } finally {
                clock.backToReal();
            }
        });
    }

    private void make(Instant now) {
        clock.moveTo(BEFORE_ALL_ROUNDS);
        cast.register();
        rounds.publish(openNow(now));
        for (DemoStories.Story story : stories.all()) {
            tellStory.tell(story, now);
            // else each flush would compare the cases told so far with what was read
            entities.flush();
            entities.clear();
        }
        escalations.tell(now);
        challenges.tell(now);
        disclosures.tell(now);
        referrals.tell(now);
    }

    private Round openNow(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CaseworkClock.LONDON);
        LocalDate opens = today.minusWeeks(10).with(previousOrSame(MONDAY));
        LocalDate closes = today.plusWeeks(4).with(nextOrSame(MONDAY));
        LocalDate decision = today.plusWeeks(18).with(nextOrSame(WEDNESDAY));
        return rounds.byKey("ncil", "2024").orElseThrow().again(OPEN_ROUND, "Sample NCIL round " + today.getYear(),
                at(opens, LocalTime.of(9, 0)), at(closes, LocalTime.of(17, 0)), decision, decision.plusMonths(6));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CaseworkClock.LONDON).toInstant();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
