package org.sanctuarycasework.applications;

import java.util.List;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.records.CaseRecord;
import org.sanctuarycasework.records.KeptTable;
import org.springframework.stereotype.Component;

/**
 * What a grant application keeps: its answers, which erasure takes away, and who got how much for what and why, which the
 * council has to publish (Local Government Transparency Code 2015).
 */
@Component
class GrantRecord implements CaseRecord {

    private static final String KEY = "reference";

    private final Applications applications;
    private final AnsweredApplications answered;

    GrantRecord(Applications applications, AnsweredApplications answered) {
        this.applications = applications;
        this.answered = answered;
    }

    @Override
    public String kind() {
        return GrantCases.KIND;
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.rowsGo("answer_author", KEY), KeptTable.wordsGo("application_submission", KEY, "answers"),
                KeptTable.wordsGo("information_request", KEY, "message"), KeptTable.wordsGo("application_assistance", KEY, "how", "declared_by"),
                KeptTable.wordsGo("interest_declaration", KEY, "what"), KeptTable.wordsGo("assessment", KEY, "summary"),
                KeptTable.wordsGo("moderation", KEY, "summary"), KeptTable.wordsGo("appeal", KEY, "statement", "reason"),
                KeptTable.rowsGo("feedback", KEY), KeptTable.wordsGo("deadline_extension", KEY, "reason"),
                KeptTable.stays("agreed_assessment", KEY), KeptTable.stays("ward_consultation", KEY),
                KeptTable.stays("recommendation", KEY), KeptTable.stays("decision", KEY), KeptTable.stays("pot_entry", KEY),
                KeptTable.wordsGo("application", KEY, "answers"));
    }

    @Override
    public List<AnsweredPage> written(String reference) {
        return applications.findById(reference).map(answered::pages).orElse(List.of());
    }
}
