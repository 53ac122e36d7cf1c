package org.sanctuarycasework.upkeep.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.deadlines.CalendarOverride;
import org.sanctuarycasework.deadlines.CalendarOverrides;
import org.sanctuarycasework.deadlines.OfficeCalendar;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.upkeep.ChangeCalendar.CalendarRefused;
import org.sanctuarycasework.upkeep.ChangeCalendar;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator says on which days the council works or closes, other than on bank holidays. */
@Controller
class CalendarController {

    /** As many as anybody reads; more than that for five years would be a mistake. */
    private static final int MOST = 200;

    private final CalendarOverrides overrides;
    private final OfficeCalendar calendar;
    private final ChangeCalendar changeCalendar;
    private final Clock clock;

    CalendarController(CalendarOverrides overrides, OfficeCalendar calendar, ChangeCalendar changeCalendar, Clock clock) {
        this.overrides = overrides;
        this.calendar = calendar;
        this.changeCalendar = changeCalendar;
        this.clock = clock;
    }

    @GetMapping("/admin/calendar")
    String show(Model model) {
        return page(TypedDay.NOTHING, Map.of(), model);
    }

    @PostMapping("/admin/calendar")
    String add(Actor actor, TypedDay typed, Model model, RedirectAttributes flash) {
        LocalDate day = typed.date();
        Boolean working = typed.working();
        Map<String, String> errors = new LinkedHashMap<>();
        if (day == null) {
            errors.put("day", "upkeep.calendar.day.wrong");
        }
        if (typed.tidyName().isEmpty()) {
            errors.put("name", "upkeep.calendar.name.missing");
        }
        if (working == null) {
            errors.put("works", "upkeep.calendar.works.missing");
        }
        if (errors.isEmpty()) {
            try {
                changeCalendar.add(actor, new CalendarOverride(day, working, typed.tidyName()));
                return done(flash, "upkeep.calendar.done");
            } catch (CalendarRefused refused) {
                errors.put(refused.field(), refused.messageKey());
            }
        }
        return page(typed, errors, model);
    }

    @PostMapping("/admin/calendar/{day}/remove")
    String remove(Actor actor, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, RedirectAttributes flash) {
        return done(flash, changeCalendar.remove(actor, day) ? "upkeep.calendar.removed" : "upkeep.calendar.gone");
    }

    private String page(TypedDay typed, Map<String, String> errors, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("page", new CalendarPage(overrides.from(today, MOST),
                calendar.bankHolidays(today, today.plusYears(1)), typed, errors));
        return "upkeep/calendar";
    }

    private static String done(RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute("done", List.of(sentence));
        return "redirect:/admin/calendar";
    }
}
