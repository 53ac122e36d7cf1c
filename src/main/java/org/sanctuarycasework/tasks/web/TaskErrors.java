package org.sanctuarycasework.tasks.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.site.CurrentSite;
import org.sanctuarycasework.tasks.TaskTaken;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells whoever comes second who has a task, or that it is done. */
@ControllerAdvice
@Order(0)
public class TaskErrors {

    private final WorkItems items;
    private final Names names;
    private final CurrentSite sites;

    TaskErrors(WorkItems items, Names names, CurrentSite sites) {
        this.items = items;
        this.names = names;
        this.sites = sites;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String taken(TaskTaken taken, HttpServletRequest request, Model model) {
        model.addAttribute("site", sites.of(request));
        model.addAttribute("page", new TakenView(items.byId(taken.taskId()).orElseThrow(),
                taken.holder() == null ? null : names.namesOf(Set.of(taken.holder())).get(taken.holder())));
        return "tasks/taken";
    }

    /** @param holder null if the task is done */
    public record TakenView(WorkItem item, String holder) {
    }
}
