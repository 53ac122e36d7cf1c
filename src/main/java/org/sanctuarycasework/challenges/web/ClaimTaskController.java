package org.sanctuarycasework.challenges.web;

import org.sanctuarycasework.challenges.RecordClaim;
import org.sanctuarycasework.challenges.RecordClaimOutcome;
import org.sanctuarycasework.challenges.RecordOrder;
import org.sanctuarycasework.challenges.RecordPermission;
import org.sanctuarycasework.challenges.web.ChallengeTaskPages.Kind;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks about a judicial review, one for each of its steps. */
@Controller
@RequestMapping("/tasks/{id}")
public class ClaimTaskController {

    private static final Kind CLAIM = new Kind(RecordClaim.TASK, RecordClaim.FORM);
    private static final Kind PERMISSION = new Kind(RecordPermission.TASK, RecordPermission.FORM);
    private static final Kind ORDER = new Kind(RecordOrder.TASK, RecordOrder.FORM);
    private static final Kind OUTCOME = new Kind(RecordClaimOutcome.TASK, RecordClaimOutcome.FORM);

    private final ChallengeTaskPages pages;
    private final RecordClaim recordClaim;
    private final RecordPermission recordPermission;
    private final RecordOrder recordOrder;
    private final RecordClaimOutcome recordClaimOutcome;

    ClaimTaskController(ChallengeTaskPages pages, RecordClaim recordClaim, RecordPermission recordPermission, RecordOrder recordOrder,
                        RecordClaimOutcome recordClaimOutcome) {
        this.pages = pages;
        this.recordClaim = recordClaim;
        this.recordPermission = recordPermission;
        this.recordOrder = recordOrder;
        this.recordClaimOutcome = recordClaimOutcome;
    }

    @GetMapping("/record-claim")
    String askClaim(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, CLAIM, model);
    }

    @PostMapping("/record-claim")
    String claim(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, CLAIM, input, recordClaim::afterLetter, model, flash);
    }

    @GetMapping("/record-permission")
    String askPermission(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, PERMISSION, model);
    }

    @PostMapping("/record-permission")
    String permission(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, PERMISSION, input, recordPermission::record, model, flash);
    }

    @GetMapping("/record-order")
    String askOrder(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, ORDER, model);
    }

    @PostMapping("/record-order")
    String order(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, ORDER, input, recordOrder::record, model, flash);
    }

    @GetMapping("/record-claim-outcome")
    String askOutcome(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, OUTCOME, model);
    }

    @PostMapping("/record-claim-outcome")
    String outcome(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, OUTCOME, input, recordClaimOutcome::record, model, flash);
    }
}
