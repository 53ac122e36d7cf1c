package org.sanctuarycasework.escalations.web;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.tasks.TaskStanding;

/**
 * A task of an escalation with its form.
 *
 * @param refused what cannot be taken as it is, null if nothing
 */
public record EscalationTaskView(TaskStanding standing, EscalationPages.Dossier dossier, PageView form, Refused refused) {
}
