package org.sanctuarycasework.applications.web;

import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.forms.PageView;

/** A task that is done by filling in one page of a form. */
public record FormTaskView(TaskHead head, PageView form) {
}
