package org.sanctuarycasework.site.signin;

import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody starts: council staff at their tasks, everybody else at their applications. */
@Controller
class HomeController {

    @GetMapping("/home")
    String home(Actor actor) {
        return actor.isStaff() ? "redirect:/tasks" : "redirect:/applications";
    }
}
