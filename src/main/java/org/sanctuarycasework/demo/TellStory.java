package org.sanctuarycasework.demo;

import java.time.Instant;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.demo.DemoStories.Project;
import org.sanctuarycasework.demo.DemoStories.Step;
import org.sanctuarycasework.demo.DemoStories.Story;
import org.sanctuarycasework.engine.DueJobs;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets a story happen step by step, through the same use cases as people do, each at its time. */
@Component
@Profile("demo")
class TellStory {

    private final DemoCast cast;
    private final ApplicantDeeds applicant;
    private final CouncilDeeds council;
    private final StoryTime times;
    private final Rounds rounds;
    private final DueJobs jobs;
    private final CaseworkClock clock;

    TellStory(DemoCast cast, ApplicantDeeds applicant, CouncilDeeds council, StoryTime times, Rounds rounds,
              DueJobs jobs, CaseworkClock clock) {
        this.cast = cast;
        this.applicant = applicant;
        this.council = council;
        this.times = times;
        this.rounds = rounds;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param now the time of the first start: up to then the timers of the case fire as well */
    void tell(Story story, Instant now) {
        Round round = rounds.byKey("ncil", story.round()).orElseThrow();
        Actor author = cast.actor(story.organisation());
        Project project = applicant.project(story, round);
        Step first = story.steps().get(0);
        clock.moveTo(times.read(first.at(), now));
        String reference = applicant.start(author, round, project, first);
        for (Step step : story.steps().subList(1, story.steps().size())) {
            Instant at = times.read(step.at(), now);
            jobs.runUntil(reference, at);
            clock.moveTo(at);
            happen(story, step, author, project, reference);
        }
        jobs.runUntil(reference, now);
    }

    private void happen(Story story, Step step, Actor author, Project project, String reference) {
        try {
            if (step.who() == null) {
                applicant.act(author, reference, project, step);
            } else {
                council.act(cast.actor(step.who()), reference, step);
            }
        } catch (RuntimeException broken) {
            throw new IllegalStateException("The story of " + story.organisation() + " in the round " + story.round()
                    + " cannot go on with the step at " + step.at() + ": " + broken.getMessage(), broken);
        }
    }
}
