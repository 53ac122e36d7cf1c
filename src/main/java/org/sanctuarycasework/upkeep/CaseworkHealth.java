package org.sanctuarycasework.upkeep;

import java.util.List;

import org.sanctuarycasework.disclosures.NobodyToDecide;
import org.sanctuarycasework.engine.StuckJobs;
import org.sanctuarycasework.escalations.UnacknowledgedDuty;
import org.sanctuarycasework.escalations.UnansweredAtLast;
import org.sanctuarycasework.mail.FailedMessages;
import org.sanctuarycasework.tasks.TasksForNobody;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Tells whoever watches {@code /actuator/health} that something waits for an administrator: timers that did not fire,
 * steps and mails given up, cases of tonight that nobody has, escalations that nobody answered at the last stage,
 * disclosures on which nobody may decide, tasks that nobody is left to do. The answer names nothing; the administrator's page does.
 */
@Component
class CaseworkHealth implements HealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private final StuckJobs jobs;
    private final FailedMessages messages;
    private final UnacknowledgedDuty duty;
    private final UnansweredAtLast unanswered;
    private final NobodyToDecide undecidable;
    private final TasksForNobody forNobody;

    CaseworkHealth(StuckJobs jobs, FailedMessages messages, UnacknowledgedDuty duty, UnansweredAtLast unanswered,
                   NobodyToDecide undecidable, TasksForNobody forNobody) {
        this.jobs = jobs;
        this.messages = messages;
        this.duty = duty;
        this.unanswered = unanswered;
        this.undecidable = undecidable;
        this.forNobody = forNobody;
    }

    @Override
    public Health health() {
        List<Long> waiting = List.of(jobs.countLate(), jobs.countGivenUp(), messages.count(), (long) duty.all().size(),
                (long) unanswered.all().size(), (long) undecidable.all().size(), (long) forNobody.all().size());
        Health.Builder health = waiting.stream().allMatch(count -> count == 0) ? Health.up() : Health.status(ATTENTION);
        return health.withDetail("late timers", waiting.get(0)).withDetail("steps given up", waiting.get(1))
                .withDetail("mails given up", waiting.get(2)).withDetail("duty cases without acknowledgement", waiting.get(3))
                .withDetail("escalations unanswered at the last stage", waiting.get(4))
                .withDetail("disclosures on which nobody may decide", waiting.get(5))
                .withDetail("tasks that nobody is left to do", waiting.get(6)).build();
    }
}
