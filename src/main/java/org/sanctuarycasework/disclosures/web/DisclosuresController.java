package org.sanctuarycasework.disclosures.web;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.disclosures.DisclosureRegister;
import org.sanctuarycasework.disclosures.DisclosureStatus;
import org.sanctuarycasework.disclosures.TakeDisclosureBack;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.records.RecordsAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of disclosures for information governance, and a single one for whoever may read it. */
@Controller
public class DisclosuresController {

    private static final int LINES = 50;

    private final DisclosureRegister register;
    private final DisclosurePages pages;
    private final TakeDisclosureBack takeBack;

    DisclosuresController(DisclosureRegister register, DisclosurePages pages, TakeDisclosureBack takeBack) {
        this.register = register;
        this.pages = pages;
        this.takeBack = takeBack;
    }

    @GetMapping("/records/disclosures")
    String register(Actor actor, @RequestParam(required = false) Long before, Model model) {
        RecordsAccess.require(actor);
        List<DisclosureRegister.Line> found = register.newest(actor, before, LINES + 1);
        model.addAttribute("page", new RegisterView(found.subList(0, Math.min(found.size(), LINES)), found.size() > LINES));
        return "disclosures/register";
    }

    @GetMapping("/disclosures/{disclosureId:[0-9a-f]{8}-[0-9a-f-]{27}}")
    String one(Actor actor, @PathVariable("disclosureId") UUID id, Model model) {
        DisclosureView view = pages.one(actor, id);
        model.addAttribute("page", new OneView(view, RecordsAccess.mayRead(actor),
                view.disclosure().status() == DisclosureStatus.ASKED && takeBack.mayTakeBack(actor, view.disclosure())));
        return "disclosures/one";
    }

    /** @param more true if older ones follow */
    public record RegisterView(List<DisclosureRegister.Line> lines, boolean more) {

        public String nextAddress() {
            return more ? "/records/disclosures?before=" + lines.get(lines.size() - 1).number() : null;
        }
    }

    /**
     * @param governance true if the reader looks after the register, and is not on the case
     * @param mayTakeBack true if it waits for a decision and the reader may end that
     */
    public record OneView(DisclosureView view, boolean governance, boolean mayTakeBack) {
    }
}
