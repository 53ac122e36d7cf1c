package org.sanctuarycasework.referrals.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.referrals.OwnReferrals;
import org.sanctuarycasework.referrals.Referral;
import org.sanctuarycasework.referrals.ReferralDetails;
import org.sanctuarycasework.site.PageNumber;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String list(Actor actor, @RequestParam(required = false) String page, Model model) {
        if (!actor.partner()) {
            throw new NotAllowed("organisations.data-sharing.partners-only");
        }
        PageNumber number = PageNumber.of(page);
        Slice<Referral> rows = own.of(actor, number.value());
        model.addAttribute("page", new ListView(rows.getContent(), details.ownReferences(rows.map(Referral::reference).getContent()),
                !dataSharing.partnersOf(actor).isEmpty(), number.previous("/referrals"), number.next("/referrals", rows.hasNext())));
        return "referrals/list";
    }

    /**
     * @param ownReferences what the partner calls the households
     * @param mayLog        false once the data-sharing agreement has run out
     * @param previous      address of the page before, null on the first
     * @param next          address of the page after, null on the last
     */
    public record ListView(List<Referral> referrals, Map<String, String> ownReferences, boolean mayLog, String previous, String next) {
    }
}
