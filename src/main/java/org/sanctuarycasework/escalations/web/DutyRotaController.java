package org.sanctuarycasework.escalations.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.sanctuarycasework.escalations.DutyRota;
import org.sanctuarycasework.escalations.SetDutyRota;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which order the people on the duty line are alerted to cases of tonight. */
@Controller
@RequestMapping("/admin/duty-rota")
public class DutyRotaController {

    private final DutyRota rota;
    private final TeamAddresses teams;
    private final SetDutyRota setDutyRota;

    DutyRotaController(DutyRota rota, TeamAddresses teams, SetDutyRota setDutyRota) {
        this.rota = rota;
        this.teams = teams;
        this.setDutyRota = setDutyRota;
    }

    @GetMapping
    String show(Model model) {
        Map<UUID, String> places = new HashMap<>();
        rota.inOrder().forEach(member -> places.put(member.personId(), String.valueOf(places.size() + 1)));
        return page(places, List.of(), model);
    }

    @PostMapping
    String save(Actor actor, @RequestParam Map<String, String> input, Model model, RedirectAttributes flash) {
        Map<UUID, String> typed = new HashMap<>();
        Map<Integer, UUID> order = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (TeamAddresses.Member member : onDuty()) {
            String place = input.getOrDefault("place." + member.personId(), "").strip();
            typed.put(member.personId(), place);
            if (!place.isEmpty() && !place.matches("[1-9][0-9]?")) {
                problems.add(new Problem(member, "escalations.rota.place.wrong", member.name()));
            } else if (!place.isEmpty() && order.putIfAbsent(Integer.parseInt(place), member.personId()) != null) {
                problems.add(new Problem(member, "escalations.rota.place.twice", place));
            }
        }
        if (order.isEmpty() && problems.isEmpty() && !typed.isEmpty()) {
            problems.add(new Problem(onDuty().get(0), "escalations.rota.nobody", ""));
        }
        if (order.isEmpty() || !problems.isEmpty()) {
            return page(typed, problems, model);
        }
        setDutyRota.set(actor, List.copyOf(order.values()));
        flash.addFlashAttribute("done", List.of("escalations.rota.done"));
        return "redirect:/admin/duty-rota";
    }

    private List<TeamAddresses.Member> onDuty() {
        return teams.of("duty-line", null);
    }

    private String page(Map<UUID, String> places, List<Problem> problems, Model model) {
        model.addAttribute("page", new RotaView(onDuty(), places, problems));
        return "escalations/rota";
    }

    /** @param places as typed, by id */
    public record RotaView(List<TeamAddresses.Member> people, Map<UUID, String> places, List<Problem> problems) {
    }

    /** What is wrong with the place of somebody. */
    public record Problem(TeamAddresses.Member member, String text, String argument) {
    }
}
