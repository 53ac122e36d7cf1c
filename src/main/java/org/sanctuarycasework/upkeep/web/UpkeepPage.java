package org.sanctuarycasework.upkeep.web;

import java.util.List;

import org.sanctuarycasework.disclosures.NobodyToDecide.Waiting;
import org.sanctuarycasework.engine.StuckJobs.LateTimer;
import org.sanctuarycasework.engine.StuckJobs.StuckJob;
import org.sanctuarycasework.escalations.DutyOrder.Gap;
import org.sanctuarycasework.escalations.UnacknowledgedDuty.Unacknowledged;
import org.sanctuarycasework.escalations.UnansweredAtLast.Unanswered;
import org.sanctuarycasework.mail.FailedMessages.FailedMessage;
import org.sanctuarycasework.tasks.TasksForNobody;

/**
 * What must never be silent; of each kind the first ones.
 *
 * @param late        timers that nobody took up
 * @param duty        cases of tonight that nobody on duty has
 * @param gaps        when nobody is on duty
 * @param unanswered  escalations that nobody answered at the last stage
 * @param undecidable disclosures on which nobody may decide
 * @param forNobody   other tasks that nobody is left to do
 */
public record UpkeepPage(List<StuckJob> jobs, List<LateTimer> late, List<Unacknowledged> duty, List<Gap> gaps,
                         List<Unanswered> unanswered, List<Waiting> undecidable,
                         List<TasksForNobody.Waiting> forNobody, List<FailedMessage> mails) {
}
