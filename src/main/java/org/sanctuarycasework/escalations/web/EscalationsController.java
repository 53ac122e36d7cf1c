package org.sanctuarycasework.escalations.web;

import org.sanctuarycasework.escalations.RaisedEscalations.RaisedPage;
import org.sanctuarycasework.escalations.RaisedEscalations;
import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.site.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The escalations of a partner's organisations: what waits for whom, and what came of the others. */
@Controller
public class EscalationsController {

    private final RaisedEscalations raised;
    private final DataSharing dataSharing;

    EscalationsController(RaisedEscalations raised, DataSharing dataSharing) {
        this.raised = raised;
        this.dataSharing = dataSharing;
    }

    @GetMapping("/escalations")
    String list(Actor actor, @RequestParam(required = false) String page, Model model) {
        if (!actor.partner()) {
            throw new NotAllowed("organisations.data-sharing.partners-only");
        }
        PageNumber number = PageNumber.of(page);
        RaisedPage list = raised.page(actor, number.value());
        model.addAttribute("page", new ListView(list, !dataSharing.partnersOf(actor).isEmpty(), number.previous("/escalations"),
                number.next("/escalations", list.more())));
        return "escalations/list";
    }

    /**
     * @param mayRaise false once the data-sharing agreement has run out
     * @param previous address of the page before, null on the first
     * @param next     address of the page after, null on the last
     */
    public record ListView(RaisedPage list, boolean mayRaise, String previous, String next) {
    }
}
