package org.sanctuarycasework.people.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.people.Absences;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.PeopleOverview;
import org.sanctuarycasework.people.RecordAbsence.AbsenceRefused;
import org.sanctuarycasework.people.RecordAbsence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff say when they are away and who stands in for them, and administrators do so for a colleague. */
@Controller
class AbsenceController {

    private final Absences absences;
    private final RecordAbsence recordAbsence;
    private final PeopleOverview overview;

    AbsenceController(Absences absences, RecordAbsence recordAbsence, PeopleOverview overview) {
        this.absences = absences;
        this.recordAbsence = recordAbsence;
        this.overview = overview;
    }

    @GetMapping("/absence")
    String own(Actor actor, Model model) {
        return page(new AbsentPerson(requireStaff(actor).personId(), null), TypedAbsence.NOTHING, Map.of(), model);
    }

    @PostMapping("/absence")
    String recordOwn(Actor actor, TypedAbsence typed, Model model, RedirectAttributes flash) {
        return record(actor, new AbsentPerson(requireStaff(actor).personId(), null), typed, model, flash);
    }

    @PostMapping("/absence/{absenceId}/end")
    String endOwn(Actor actor, @PathVariable UUID absenceId, RedirectAttributes flash) {
        recordAbsence.end(requireStaff(actor), absenceId);
        flash.addFlashAttribute("done", List.of("people.absence.ended"));
        return "redirect:/absence";
    }

    @GetMapping("/admin/people/{personId}/absence")
    String ofColleague(Actor actor, @PathVariable UUID personId, Model model) {
        return page(colleague(actor, personId), TypedAbsence.NOTHING, Map.of(), model);
    }

    @PostMapping("/admin/people/{personId}/absence")
    String recordForColleague(Actor actor, @PathVariable UUID personId, TypedAbsence typed, Model model,
                              RedirectAttributes flash) {
        return record(actor, colleague(actor, personId), typed, model, flash);
    }

    @PostMapping("/admin/people/{personId}/absence/{absenceId}/end")
    String endForColleague(Actor actor, @PathVariable UUID personId, @PathVariable UUID absenceId,
                           RedirectAttributes flash) {
        recordAbsence.end(actor, absenceId);
        flash.addFlashAttribute("done", List.of("people.absence.ended"));
        return "redirect:/admin/people/" + personId + "/absence";
    }

    private String record(Actor actor, AbsentPerson person, TypedAbsence typed, Model model, RedirectAttributes flash) {
        LocalDate first = typed.first();
        LocalDate last = typed.last();
        UUID deputy = typed.deputyId();
        Map<String, String> errors = new LinkedHashMap<>();
        if (first == null) {
            errors.put("first", "people.absence.first.wrong");
        }
        if (last == null) {
            errors.put("last", "people.absence.last.wrong");
        }
        if (deputy == null) {
            errors.put("deputy", "people.absence.deputy.missing");
        }
        if (errors.isEmpty()) {
            try {
                recordAbsence.record(actor, person.id(), first, last, deputy);
                flash.addFlashAttribute("done", List.of("people.absence.done"));
                return "redirect:" + person.address();
            } catch (AbsenceRefused refused) {
                errors.put(refused.field(), refused.messageKey());
            }
        }
        return page(person, typed, errors, model);
    }

    private String page(AbsentPerson person, TypedAbsence typed, Map<String, String> errors, Model model) {
        model.addAttribute("page", new AbsencePage(person, absences.of(person.id()),
                person.isOneself() ? absences.standingInBy(person.id()) : List.of(),
                absences.possibleDeputies(person.id()), typed, errors));
        return "people/absence";
    }

    private AbsentPerson colleague(Actor actor, UUID personId) {
        return new AbsentPerson(personId, overview.account(actor, personId).person().name());
    }

    private static Actor requireStaff(Actor actor) {
        if (!actor.isStaff()) {
            throw new NotAllowed("people.absence.staff-only");
        }
        return actor;
    }
}
