package org.sanctuarycasework.upkeep.web;

import java.util.List;

import org.sanctuarycasework.cases.FailedMessages.FailedMessage;
import org.sanctuarycasework.engine.StuckJobs.LateTimer;
import org.sanctuarycasework.engine.StuckJobs.StuckJob;
import org.sanctuarycasework.escalations.UnacknowledgedDuty.Unacknowledged;

/**
 * What must never be silent; of each kind the first ones.
 *
 * @param late timers that nobody took up
 * @param duty cases of tonight that nobody on duty has
 */
public record UpkeepPage(List<StuckJob> jobs, List<LateTimer> late, List<Unacknowledged> duty, List<FailedMessage> mails) {
}
