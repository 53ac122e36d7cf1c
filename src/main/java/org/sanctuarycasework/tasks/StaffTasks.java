package org.sanctuarycasework.tasks;

import java.util.List;

/**
 * The tasks of one programme that council staff do, for the filters of the task list; each feature offers one as a bean.
 *
 * @param programme key of the fund or programme; its name is the text {@code tasks.programme.<key>}
 * @param tasks     ids of the tasks in the process model, in their order; their names are the texts {@code tasks.stage.<id>}
 */
public record StaffTasks(String programme, List<String> tasks) {
}
