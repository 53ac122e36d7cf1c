package org.sanctuarycasework.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.site.Option;
import org.sanctuarycasework.tasks.Programme;
import org.sanctuarycasework.tasks.Programmes;
import org.sanctuarycasework.tasks.TaskFilter.Whose;
import org.sanctuarycasework.tasks.TaskFilter;
import org.sanctuarycasework.tasks.TaskList.TaskListPage;
import org.sanctuarycasework.tasks.TaskList.TaskRow;
import org.sanctuarycasework.tasks.TaskList;

/** What the task list page shows, and the addresses it leads to. */
public record TaskListView(TaskListPage page, TaskListFilters.Choices choices, Programmes programmes, Actor reader) {

    private static final Duration SOON = Duration.ofHours(2);

    /** Up to the limit of what is counted, then with a plus. */
    public String count(Whose whose) {
        int count = page.counts().get(whose);
        return count < TaskList.COUNT_LIMIT ? String.valueOf(count) : TaskList.COUNT_LIMIT + "+";
    }

    public boolean mayClaim(TaskRow row) {
        return row.teams().stream().anyMatch(reader.teams()::contains);
    }

    /** What does the task in one press, whoever has claimed it; null for a task that is claimed first. */
    public Programme.Press press(TaskRow row) {
        return mayClaim(row) ? programmes.pressFor(row.programme(), row.task(), row.reference()).orElse(null) : null;
    }

    /** True for a task of a colleague who is away and for whom the reader stands in. */
    public boolean mayTakeOver(TaskRow row) {
        return row.assigneeId() != null && reader.standsInFor().contains(row.assigneeId()) && mayClaim(row);
    }

    /** True for what is due within two hours and not yet late. */
    public boolean isSoon(TaskRow row) {
        return !row.dueAt().isBefore(page.now()) && row.dueAt().isBefore(page.now().plus(SOON));
    }

    /** How much time is left, in words, from the message keys {@code tasks.left.…}. */
    public String left(BiFunction<String, Object[], String> texts, TaskRow row) {
        if (isSoon(row)) {
            long minutes = ChronoUnit.MINUTES.between(page.now(), row.dueAt());
            return minutes < 60 ? texts.apply("tasks.left.minutes", new Object[] {minutes})
                    : texts.apply("tasks.left.at", new Object[] {Moments.time(row.dueAt())});
        }
        long days = ChronoUnit.DAYS.between(page.now().atZone(CaseworkClock.LONDON).toLocalDate(),
                row.dueAt().atZone(CaseworkClock.LONDON).toLocalDate());
        String key = row.dueAt().isBefore(page.now()) ? "overdue" : days == 0 ? "today" : days == 1 ? "tomorrow" : "days";
        return texts.apply("tasks.left." + key, new Object[] {days});
    }

    /** The choices of a filter, with one for all in front. */
    public List<Option> withAny(String any, List<Option> options) {
        return Stream.concat(Stream.of(Option.of("", any)), options.stream()).toList();
    }

    /** The same list for other tasks, with the filters kept. */
    public String address(Whose whose) {
        TaskFilter filter = page.filter();
        return address(new TaskFilter(whose, filter.programme(), filter.ward(), filter.stage(), filter.overdue(), null));
    }

    public String nextAddress() {
        return address(page.next());
    }

    public String unfilteredAddress() {
        return address(TaskFilter.of(page.filter().whose()));
    }

    private static String address(TaskFilter filter) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("whose", filter.whose().key());
        put(parts, "programme", filter.programme());
        put(parts, "ward", filter.ward());
        put(parts, "stage", filter.stage());
        put(parts, "overdue", filter.overdue() ? "true" : null);
        TaskFilter.Place after = filter.after();
        put(parts, "after", after == null ? null : after.rank() + "_" + after.due() + "_" + after.id());
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
