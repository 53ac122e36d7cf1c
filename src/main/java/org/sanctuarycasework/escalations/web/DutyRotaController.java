package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.escalations.DutyNow;
import org.sanctuarycasework.escalations.DutyOrder;
import org.sanctuarycasework.escalations.DutyRota;
import org.sanctuarycasework.escalations.OnRota;
import org.sanctuarycasework.escalations.RaiseEscalation;
import org.sanctuarycasework.escalations.SetDutyRota;
import org.sanctuarycasework.escalations.web.TypedRota.Problem;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamAddresses.Member;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which order the people on the duty line are alerted to cases of tonight, and when each of them is on duty. */
@Controller
@RequestMapping("/admin/duty-rota")
class DutyRotaController {

    private final DutyRota rota;
    private final DutyNow duty;
    private final TeamAddresses teams;
    private final SetDutyRota setDutyRota;

    DutyRotaController(DutyRota rota, DutyNow duty, TeamAddresses teams, SetDutyRota setDutyRota) {
        this.rota = rota;
        this.duty = duty;
        this.teams = teams;
        this.setDutyRota = setDutyRota;
    }

    @GetMapping
    String show(Model model) {
        int version = rota.version();
        DutyOrder order = duty.order();
        return page(new RotaPage(people(order.inOrder()), order, TypedRota.saved(order.inOrder()), version, List.of(), false), model);
    }

    @PostMapping
    String save(Actor actor, @RequestParam Map<String, String> input, Model model, RedirectAttributes flash) {
        int version = rota.version();
        DutyOrder order = duty.order();
        List<Member> people = people(order.inOrder());
        TypedRota typed = TypedRota.sent(people, input);
        if (!String.valueOf(version).equals(input.get("version"))) {
            return page(new RotaPage(people, order, typed, version, List.of(), true), model);
        }
        List<Problem> problems = typed.problems(people, TypedRota.saved(order.inOrder()));
        if (!problems.isEmpty() || people.isEmpty()) {
            return page(new RotaPage(people, order, typed, version, problems, false), model);
        }
        try {
            setDutyRota.set(actor, version, typed.places(order.inOrder()));
        } catch (SetDutyRota.Changed meanwhile) {
            return save(actor, input, model, flash);
        }
        flash.addFlashAttribute("done", List.of("escalations.rota.done"));
        return "redirect:/admin/duty-rota";
    }

    /** The duty line: who is on the rota in its order, then the others by name. */
    private List<Member> people(List<OnRota> inOrder) {
        Set<UUID> onRota = inOrder.stream().map(OnRota::personId).collect(Collectors.toSet());
        return Stream.concat(inOrder.stream().map(OnRota::member),
                teams.of(RaiseEscalation.DUTY_LINE, null).stream().filter(member -> !onRota.contains(member.personId()))).toList();
    }

    private static String page(RotaPage page, Model model) {
        model.addAttribute("page", page);
        return "escalations/rota";
    }
}
