package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.escalations.EscalationDetails;
import org.sanctuarycasework.escalations.OwnEscalations;
import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The escalations of a partner's organisations. */
@Controller
public class EscalationsController {

    private final OwnEscalations own;
    private final EscalationDetails details;
    private final DataSharing dataSharing;

    EscalationsController(OwnEscalations own, EscalationDetails details, DataSharing dataSharing) {
        this.own = own;
        this.details = details;
        this.dataSharing = dataSharing;
    }

    @GetMapping("/escalations")
    String list(Actor actor, Model model) {
        if (!actor.partner()) {
            throw new NotAllowed("organisations.data-sharing.partners-only");
        }
        List<Escalation> escalations = own.of(actor);
        model.addAttribute("page", new ListView(escalations, details.ownReferences(escalations.stream().map(Escalation::reference).toList()),
                !dataSharing.partnersOf(actor).isEmpty()));
        return "escalations/list";
    }

    /**
     * @param ownReferences what the partner calls the households
     * @param mayRaise false once the data-sharing agreement has run out
     */
    public record ListView(List<Escalation> escalations, Map<String, String> ownReferences, boolean mayRaise) {
    }
}
