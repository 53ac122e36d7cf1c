package org.sanctuarycasework.escalations.web;

import org.sanctuarycasework.escalations.DutyNow;
import org.sanctuarycasework.escalations.DutyStanding;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells somebody on the duty line whether they are on duty now, and who is alerted after whom. */
@Controller
class DutyController {

    private final DutyNow duty;

    DutyController(DutyNow duty) {
        this.duty = duty;
    }

    @GetMapping("/duty")
    String show(Actor actor, Model model) {
        model.addAttribute("page", new DutyStanding(duty.order(), actor.personId()));
        return "escalations/duty";
    }
}
