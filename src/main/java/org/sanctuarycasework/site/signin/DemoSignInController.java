package org.sanctuarycasework.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.DemoPeople;
import org.sanctuarycasework.people.LocalPath;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signs a visitor of the demo in as one of its invented people, without a mail. */
@Controller
@Profile("demo")
class DemoSignInController {

    private final DemoPeople demo;
    private final Actors actors;
    private final SessionStart sessionStart;

    DemoSignInController(DemoPeople demo, Actors actors, SessionStart sessionStart) {
        this.demo = demo;
        this.actors = actors;
        this.sessionStart = sessionStart;
    }

    @PostMapping("/demo/sign-in")
    String signIn(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String then,
                  HttpServletRequest request, HttpServletResponse response) {
        Actor actor = demo.all().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .flatMap(person -> actors.byEmail(person.email()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sessionStart.start(actor.personId(), request, response);
        return "redirect:" + LocalPath.of(then).map(LocalPath::value).orElse("/home");
    }
}
