package org.sanctuarycasework.referrals.web;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.referrals.OwnReferrals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A referral has no case page for the council: whoever tries to open one is told that there is none, and it is recorded. */
@Controller
public class ReferralCaseController {

    private final OwnReferrals own;

    ReferralCaseController(OwnReferrals own) {
        this.own = own;
    }

    @GetMapping("/cases/{referral:REF-[0-9]{4}-[0-9]+}")
    String open(Actor actor, @PathVariable("referral") String reference) {
        return "redirect:/referrals/" + own.read(actor, reference).reference();
    }
}
