package org.sanctuarycasework.site.signin;

import java.util.Set;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody starts: where their work is. */
@Controller
class HomeController {

    @GetMapping("/home")
    String home(Actor actor) {
        return "redirect:" + start(actor);
    }

    private static String start(Actor actor) {
        if (actor.partner()) {
            return "/escalations";
        }
        if (!actor.isStaff()) {
            return actor.is(Role.FORUM_MEMBER) ? "/forum/escalations" : "/applications";
        }
        // these two have no tasks
        return actor.roles().equals(Set.of(Role.INFORMATION_GOVERNANCE)) ? "/records"
                : actor.roles().equals(Set.of(Role.SANCTUARY_MANAGER)) ? "/escalations/live" : "/tasks";
    }
}
