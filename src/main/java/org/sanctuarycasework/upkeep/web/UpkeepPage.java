package org.sanctuarycasework.upkeep.web;

import java.util.List;

import org.sanctuarycasework.cases.FailedMessages.FailedMessage;
import org.sanctuarycasework.engine.StuckJobs.StuckJob;

/** Steps and mails that failed; of each the first ones. */
public record UpkeepPage(List<StuckJob> jobs, List<FailedMessage> mails) {
}
