package org.sanctuarycasework.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sanctuarycasework.tasks.TaskFilter;
import org.sanctuarycasework.tasks.TaskFilter.Whose;
import org.sanctuarycasework.tasks.TaskList.TaskListPage;

/** What the task list page shows, and the addresses it leads to. */
public record TaskListView(TaskListPage page, TaskListFilters.Choices choices) {

    /** The same list for other tasks, with the filters kept. */
    public String address(Whose whose) {
        TaskFilter filter = page.filter();
        return address(new TaskFilter(whose, filter.programme(), filter.ward(), filter.stage(), filter.overdue(), null, null));
    }

    public String nextAddress() {
        return address(page.next());
    }

    public String unfilteredAddress() {
        return address(new TaskFilter(page.filter().whose(), null, null, null, false, null, null));
    }

    private static String address(TaskFilter filter) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("whose", filter.whose().key());
        put(parts, "programme", filter.programme());
        put(parts, "ward", filter.ward());
        put(parts, "stage", filter.stage());
        put(parts, "overdue", filter.overdue() ? "true" : null);
        put(parts, "after", filter.afterDue() == null ? null : filter.afterDue() + "_" + filter.afterId());
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/tasks?", ""));
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (value != null) {
            parts.put(name, value);
        }
    }
}
