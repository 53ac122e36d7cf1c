package org.sanctuarycasework.demo.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.demo.DemoClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a visitor of the demo moves its time forward, to see what happens when a deadline passes. */
@Controller
@Profile("demo")
class ClockController {

    private final DemoClock clock;
    private final WorkingDays workingDays;

    ClockController(DemoClock clock, WorkingDays workingDays) {
        this.clock = clock;
        this.workingDays = workingDays;
    }

    @GetMapping("/demo/clock")
    String show(Model model) {
        return page(TypedMoment.NOTHING, null, model);
    }

    @PostMapping("/demo/clock")
    String move(@RequestParam(defaultValue = "") String by, TypedMoment typed, Model model, RedirectAttributes flash) {
        Instant moment = switch (by) {
            case "hour" -> clock.now().plus(Duration.ofHours(1));
            case "day" -> clock.now().plus(Duration.ofDays(1));
            // deadlines are at the close of business, and are over a moment later
            case "working-days" -> workingDays.endOf(5, clock.now()).plus(Duration.ofMinutes(1));
            default -> typed.moment();
        };
        if (moment == null) {
            return page(typed, "demo.clock.wrong", model);
        }
        if (!clock.moveTo(moment)) {
            return page(typed, moment.isAfter(clock.now()) ? "demo.clock.too-far" : "demo.clock.back", model);
        }
        flash.addFlashAttribute("done", List.of("demo.clock.done"));
        return "redirect:/demo/clock";
    }

    private String page(TypedMoment typed, String error, Model model) {
        model.addAttribute("page", new ClockPage(clock.now(), typed, error));
        return "demo/clock";
    }
}
