package org.sanctuarycasework.applications.web;

import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.forms.PageView;

/**
 * A task that is done by filling in one page of a form.
 *
 * @param barred message key of the sentence why the reader may not finish it, null if they may
 */
public record FormTaskView(TaskHead head, PageView form, String barred) {
}
