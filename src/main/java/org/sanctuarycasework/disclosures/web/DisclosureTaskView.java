package org.sanctuarycasework.disclosures.web;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.tasks.TaskStanding;

/**
 * A task of a disclosure with its form.
 *
 * @param refused what cannot be taken as it is, null if nothing
 * @param stale   true if the task was done meanwhile: what was typed is shown, to be copied
 */
public record DisclosureTaskView(TaskStanding standing, DisclosureView view, PageView form, Refused refused, boolean stale) {
}
