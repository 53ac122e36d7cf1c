package org.sanctuarycasework.referrals;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Writes a change of a referral down in all places of ours, so that it stands before the engine moves. */
@Component
class ReferralJournal {

    private final Referrals referrals;
    private final CaseFiles files;
    private final Timeline timeline;

    ReferralJournal(Referrals referrals, CaseFiles files, Timeline timeline) {
        this.referrals = referrals;
        this.files = files;
        this.timeline = timeline;
    }

    void write(Referral referral, Actor actor, String event, Map<String, String> details) {
        CaseFile file = files.lock(referral.reference());
        if (referral.closedAt() != null) {
            file.close(referral.status().key(), referral.closedAt());
        }
        referrals.saveAndFlush(referral);
        timeline.record(referral.reference(), actor, Audience.SHARED, event, details);
    }

    void write(Referral referral, Actor actor, String event) {
        write(referral, actor, event, Map.of());
    }
}
