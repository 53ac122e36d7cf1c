package org.sanctuarycasework.tasks.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.HandOverTask;
import org.sanctuarycasework.tasks.Programmes;
import org.sanctuarycasework.tasks.ReleaseTask;
import org.sanctuarycasework.tasks.TakeOverTask;
import org.sanctuarycasework.tasks.TaskFilter.Whose;
import org.sanctuarycasework.tasks.TaskFilter;
import org.sanctuarycasework.tasks.TaskList;
import org.sanctuarycasework.tasks.TaskListNote;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The task list of officers, and what one does with a task before working on it. */
@Controller
class TaskController {

    private static final Pattern AFTER = Pattern.compile("(?<rank>\\d{1,3})_(?<due>\\d{4}-[\\d:.T-]+Z)_(?<id>[0-9a-f-]{36})");

    private final TaskList list;
    private final WorkItems items;
    private final ClaimTask claimTask;
    private final ReleaseTask releaseTask;
    private final HandOverTask handOverTask;
    private final TakeOverTask takeOverTask;
    private final TaskListFilters filters;
    private final Programmes programmes;
    private final List<TaskListNote> notes;

    TaskController(TaskList list, WorkItems items, ClaimTask claimTask, ReleaseTask releaseTask,
                   HandOverTask handOverTask, TakeOverTask takeOverTask, TaskListFilters filters, Programmes programmes,
                   List<TaskListNote> notes) {
        this.list = list;
        this.items = items;
        this.claimTask = claimTask;
        this.releaseTask = releaseTask;
        this.handOverTask = handOverTask;
        this.takeOverTask = takeOverTask;
        this.filters = filters;
        this.programmes = programmes;
        this.notes = notes;
    }

    @GetMapping("/tasks")
    String list(Actor actor, Model model,
                @RequestParam(defaultValue = "") String whose, @RequestParam(required = false) String programme,
                @RequestParam(required = false) String ward, @RequestParam(required = false) String stage,
                @RequestParam(defaultValue = "false") String overdue, @RequestParam(required = false) String after) {
        TaskListFilters.Choices choices = filters.choices(actor);
        TaskFilter filter = withStart(after, new TaskFilter(Whose.ofKey(whose), choices.programme(programme),
                choices.ward(ward), choices.stage(stage), Boolean.parseBoolean(overdue), null));
        boolean nothingAsked = whose.isEmpty() && !filter.isNarrowed() && filter.after() == null;
        model.addAttribute("notes", notes.stream().flatMap(note -> note.forReader(actor).stream()).toList());
        model.addAttribute("page", new TaskListView(nothingAsked ? list.first(actor) : list.page(actor, filter), choices, programmes, actor));
        return "tasks/list";
    }

    /** Each kind of task has a page of its own, of the feature it belongs to. */
    @GetMapping("/tasks/{id}")
    String open(Actor actor, @PathVariable String id) {
        WorkItem item = items.require(actor, id);
        return "redirect:" + (item.isOpen() ? pageOf(item) : "/cases/" + item.caseReference());
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(Actor actor, @PathVariable String id) {
        return "redirect:" + pageOf(claimTask.claim(actor, id));
    }

    @PostMapping("/tasks/{id}/release")
    String release(Actor actor, @PathVariable String id, RedirectAttributes flash) {
        WorkItem item = releaseTask.release(actor, id);
        flash.addFlashAttribute("done", List.of("tasks.released", item.name(), item.caseReference()));
        return "redirect:/tasks";
    }

    @PostMapping("/tasks/{id}/take-over")
    String takeOver(Actor actor, @PathVariable String id) {
        return "redirect:" + pageOf(takeOverTask.takeOver(actor, id));
    }

    @GetMapping("/tasks/{id}/hand-over")
    String askWhom(Actor actor, @PathVariable String id, Model model) {
        return handOverPage(actor, items.require(actor, id), null, "", List.of(), model);
    }

    @PostMapping("/tasks/{id}/hand-over")
    String handOver(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String colleague,
                    @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes flash) {
        WorkItem item = items.require(actor, id);
        TypedText why = TypedText.of(reason);
        List<HandOverView.Problem> problems = HandOverView.problems(colleague, why);
        if (!problems.isEmpty()) {
            return handOverPage(actor, item, colleague, why.value(), problems, model);
        }
        handOverTask.handOver(actor, id, UUID.fromString(colleague), why.value());
        flash.addFlashAttribute("done", List.of("tasks.handed-over", item.name(), item.caseReference()));
        return "redirect:/tasks";
    }

    private String handOverPage(Actor actor, WorkItem item, String colleague, String reason,
                                List<HandOverView.Problem> problems, Model model) {
        if (!handOverTask.mayHandOver(actor, item)) {
            throw new TaskNotFound(item.id());
        }
        model.addAttribute("page", new HandOverView(item, handOverTask.colleagues(item), colleague, reason, problems));
        return "tasks/hand-over";
    }

    private static String pageOf(WorkItem item) {
        return "/tasks/" + item.id() + "/" + item.page();
    }

    /** Where a page of the list begins; an address changed by hand begins at the first. */
    private static TaskFilter withStart(String after, TaskFilter filter) {
        Matcher place = AFTER.matcher(after == null ? "" : after);
        try {
            return place.matches()
                    ? filter.startingAfter(new TaskFilter.Place(Integer.parseInt(place.group("rank")), Instant.parse(place.group("due")), place.group("id")))
                    : filter;
        } catch (DateTimeParseException noSuchTime) {
            return filter;
        }
    }
}
