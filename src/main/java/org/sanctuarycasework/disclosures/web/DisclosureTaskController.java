package org.sanctuarycasework.disclosures.web;

import org.sanctuarycasework.disclosures.DecideOnDisclosure;
import org.sanctuarycasework.disclosures.RecordWhatWasShared;
import org.sanctuarycasework.disclosures.web.DisclosureTaskPages.Kind;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks of a disclosure: the decision, and the record of what was shared. */
@Controller
public class DisclosureTaskController {

    private static final String DECIDE = "/tasks/{id}/decide-on-disclosure";
    private static final String RECORD = "/tasks/{id}/record-what-was-shared";
    private static final Kind DECIDING = new Kind(DecideOnDisclosure.TASK, DecideOnDisclosure.FORM);
    private static final Kind RECORDING = new Kind(RecordWhatWasShared.TASK, RecordWhatWasShared.FORM);

    private final DisclosureTaskPages pages;
    private final DecideOnDisclosure decideOnDisclosure;
    private final RecordWhatWasShared recordWhatWasShared;

    DisclosureTaskController(DisclosureTaskPages pages, DecideOnDisclosure decideOnDisclosure, RecordWhatWasShared recordWhatWasShared) {
        this.pages = pages;
        this.decideOnDisclosure = decideOnDisclosure;
        this.recordWhatWasShared = recordWhatWasShared;
    }

    @GetMapping(DECIDE)
    String askDecision(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, DECIDING, model);
    }

    @PostMapping(DECIDE)
    String decide(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, DECIDING, input, decideOnDisclosure::decide, model, flash);
    }

    @GetMapping(RECORD)
    String askWhatWasShared(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, RECORDING, model);
    }

    @PostMapping(RECORD)
    String record(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, RECORDING, input, recordWhatWasShared::record, model, flash);
    }
}
