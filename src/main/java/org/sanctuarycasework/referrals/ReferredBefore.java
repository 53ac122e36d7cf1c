package org.sanctuarycasework.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.escalations.RaisedFrom;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Lets an escalation be raised from a referral: what the partner wrote need not be written again. */
@Component
class ReferredBefore implements RaisedFrom {

    /** Kinds of answers that are also named in the list of what went wrong. */
    private static final Set<String> WENT_WRONG = Set.of("told-to-come-back");

    private final OwnReferrals own;
    private final Referrals referrals;
    private final ReferralDetails details;
    private final EscalateReferral escalateReferral;

    ReferredBefore(OwnReferrals own, Referrals referrals, ReferralDetails details, EscalateReferral escalateReferral) {
        this.own = own;
        this.referrals = referrals;
        this.details = details;
        this.escalateReferral = escalateReferral;
    }

    @Override
    public Known known(Actor actor, String reference) {
        Referral referral = own.read(actor, reference);
        Answers logged = details.of(reference).stream().findFirst().map(ReferralDetails.Details::answers).orElse(Answers.NONE);
        Map<String, Object> answers = new HashMap<>();
        answers.put("service", referral.service().key());
        answers.put("asked", logged.text("asked"));
        answers.put("ownReference", logged.text("ownReference"));
        answers.put("reason", whatWentWrong(referral));
        return new Known(referral.organisationId(), new Answers(answers), referral.mayBeEscalated());
    }

    @Override
    public void raised(Actor actor, String reference, Escalation escalation) {
        escalateReferral.escalate(actor, reference, escalation);
    }

    @Override
    public Optional<String> of(String escalation) {
        return referrals.findByEscalation(escalation).map(Referral::reference);
    }

    @Override
    public Optional<Before> before(String escalation) {
        return referrals.findByEscalation(escalation).map(referral -> {
            List<ReferralDetails.Details> written = details.of(referral.reference());
            return new Before(referral.reference(), referral.service(), referral.madeOn(), text(written, 0, "asked"), referral.answer(),
                    referral.answeredOn(), text(written, 1, "words"));
        });
    }

    private static String text(List<ReferralDetails.Details> written, int index, String question) {
        return written.size() > index ? written.get(index).answers().text(question) : null;
    }

    private static String whatWentWrong(Referral referral) {
        if (referral.answer() == null) {
            return referral.lateAt() == null ? null : "no-answer";
        }
        return WENT_WRONG.contains(referral.answer()) ? referral.answer() : null;
    }
}
