package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.applications.ApplicationProcess.InformationTimes;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;

/** An officer says what the check of an application found: complete, more information wanted, or not eligible. */
@UseCase
public class CheckCompleteness {

    /** Id of its task in the process model. */
    public static final String TASK = "checkCompleteness";

    private final ApplicationTasks tasks;
    private final ApplicationProcess process;
    private final InformationRequests requests;
    private final Rounds rounds;
    private final WorkingDays workingDays;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    CheckCompleteness(ApplicationTasks tasks, ApplicationProcess process, InformationRequests requests, Rounds rounds,
                      WorkingDays workingDays, Journal journal, ApplicantMail mail, Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.requests = requests;
        this.rounds = rounds;
        this.workingDays = workingDays;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    public Application complete(Actor actor, String taskId) {
        Application application = tasks.begin(actor, taskId, TASK);
        application.become(Status.ASSESSMENT);
        journal.write(application, actor, "found-complete");
        process.foundComplete(taskId);
        return application;
    }

    /**
     * Opens the named questions again, and only those, until the round's number of working days has passed.
     *
     * @param fields keys of the questions, at least one
     */
    public Application askForInformation(Actor actor, String taskId, String message, Set<String> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("At least one question has to be opened");
        }
        Application application = tasks.begin(actor, taskId, TASK);
        application.become(Status.INFORMATION_WANTED);
        Instant now = clock.instant();
        InformationTimes times = times(rounds.byId(application.roundId()), now);
        journal.write(application, actor, Audience.SHARED, "information-wanted",
                Map.of("message", message, "due", Moments.full(times.due())));
        requests.add(new InformationRequest(UUID.randomUUID(), application.reference(), actor.personId(), now, message,
                fields, times.due(), times.lapses(), null));
        mail.send(application, "information-wanted", Map.of("due", Moments.full(times.due())));
        process.informationWanted(taskId, times);
        return application;
    }

    /** @param reason what the applicant will be told, once a manager has agreed */
    public Application notEligible(Actor actor, String taskId, String reason) {
        Application application = tasks.begin(actor, taskId, TASK);
        journal.write(application, actor, Audience.INTERNAL, "found-not-eligible", Map.of("reason", reason));
        process.foundNotEligible(taskId);
        return application;
    }

    private InformationTimes times(Round round, Instant now) {
        Instant due = workingDays.endOf(round.informationDays(), now);
        return new InformationTimes(
                workingDays.before(round.reminderDays().get(0), due),
                workingDays.before(round.reminderDays().get(1), due),
                due,
                workingDays.endOf(round.lapseDays(), due));
    }
}
