package org.sanctuarycasework.referrals.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.referrals.OwnReferrals;
import org.sanctuarycasework.referrals.Referral;
import org.sanctuarycasework.referrals.ReferralDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The referrals of a partner's organisations. */
@Controller
public class ReferralsController {

    private final OwnReferrals own;
    private final ReferralDetails details;
    private final DataSharing dataSharing;

    ReferralsController(OwnReferrals own, ReferralDetails details, DataSharing dataSharing) {
        this.own = own;
        this.details = details;
        this.dataSharing = dataSharing;
    }

    @GetMapping("/referrals")
    String list(Actor actor, Model model) {
        if (!actor.partner()) {
            throw new NotAllowed("organisations.data-sharing.partners-only");
        }
        List<Referral> referrals = own.of(actor);
        model.addAttribute("page", new ListView(referrals, details.ownReferences(referrals.stream().map(Referral::reference).toList()), !dataSharing.partnersOf(actor).isEmpty()));
        return "referrals/list";
    }

    /**
     * @param ownReferences what the partner calls the households
     * @param mayLog        false once the data-sharing agreement has run out
     */
    public record ListView(List<Referral> referrals, Map<String, String> ownReferences, boolean mayLog) {
    }
}
