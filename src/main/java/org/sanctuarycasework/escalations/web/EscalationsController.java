package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.escalations.EscalationDetails;
import org.sanctuarycasework.escalations.OwnEscalations;
import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.site.PageNumber;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String list(Actor actor, @RequestParam(required = false) String page, Model model) {
        if (!actor.partner()) {
            throw new NotAllowed("organisations.data-sharing.partners-only");
        }
        PageNumber number = PageNumber.of(page);
        Slice<Escalation> rows = own.of(actor, number.value());
        model.addAttribute("page", new ListView(rows.getContent(), details.ownReferences(rows.map(Escalation::reference).getContent()),
                !dataSharing.partnersOf(actor).isEmpty(), number.previous("/escalations"), number.next("/escalations", rows.hasNext())));
        return "escalations/list";
    }

    /**
     * @param ownReferences what the partner calls the households
     * @param mayRaise      false once the data-sharing agreement has run out
     * @param previous      address of the page before, null on the first
     * @param next          address of the page after, null on the last
     */
    public record ListView(List<Escalation> escalations, Map<String, String> ownReferences, boolean mayRaise, String previous, String next) {
    }
}
