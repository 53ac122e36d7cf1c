package org.sanctuarycasework.challenges.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.challenges.ChallengeList;
import org.sanctuarycasework.challenges.LegalOfficers;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of legal challenges. */
@Controller
public class ChallengesController {

    private final ChallengeList list;
    private final Clock clock;

    ChallengesController(ChallengeList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping("/challenges")
    String list(Actor actor, Model model) {
        LegalOfficers.require(actor);
        model.addAttribute("page", new ListView(list.of(actor), clock.instant()));
        return "challenges/list";
    }

    /** The challenges at this moment. */
    public record ListView(List<ChallengeList.Row> challenges, Instant now) {
    }
}
