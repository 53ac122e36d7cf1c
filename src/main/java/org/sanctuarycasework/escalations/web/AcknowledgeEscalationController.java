package org.sanctuarycasework.escalations.web;

import org.sanctuarycasework.escalations.AcknowledgeEscalation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TaskStandings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The duty line's task: its page is the case itself, with the button “I have it” on top. */
@Controller
public class AcknowledgeEscalationController {

    private final TaskStandings standings;

    AcknowledgeEscalationController(TaskStandings standings) {
        this.standings = standings;
    }

    @GetMapping("/tasks/{id}/acknowledge-escalation")
    String open(Actor actor, @PathVariable String id) {
        return "redirect:/cases/" + standings.require(actor, id, AcknowledgeEscalation.TASK).item().caseReference();
    }
}
