package org.sanctuarycasework.referrals;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.records.CaseRecord;
import org.sanctuarycasework.records.KeptTable;
import org.springframework.stereotype.Component;

/** What a referral keeps: words about the household, which erasure takes away, and when it was made and answered, which stays. */
@Component
public class ReferralRecord implements CaseRecord {

    private static final String KEY = "reference";

    private final ReferralDetails details;
    private final Forms forms;
    private final FormPages pages;

    ReferralRecord(ReferralDetails details, Forms forms, FormPages pages) {
        this.details = details;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return LogReferral.KIND;
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.rowsGo("referral_details", KEY), KeptTable.stays("referral_time", KEY), KeptTable.stays("referral", KEY));
    }

    @Override
    public List<AnsweredPage> written(String reference) {
        return details.of(reference).stream()
                .flatMap(written -> pages.summary(forms.version(written.formHash()), written.answers(), Map.of()).stream()).toList();
    }
}
