package org.sanctuarycasework.escalations;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.records.CaseRecord;
import org.sanctuarycasework.records.KeptTable;
import org.springframework.stereotype.Component;

/** What an escalation keeps: words about the household, which erasure takes away, and the facts of its stages, which stay. */
@Component
class EscalationRecord implements CaseRecord {

    private static final String KEY = "reference";

    private final EscalationDetails details;
    private final Forms forms;
    private final FormPages pages;

    EscalationRecord(EscalationDetails details, Forms forms, FormPages pages) {
        this.details = details;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return EscalationCases.KIND;
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.rowsGo("escalation_details", KEY),
                KeptTable.wordsGo("escalation_answer", KEY, "words", "place", "place_from", "place_kind", "go_to", "reply"),
                KeptTable.wordsGo("possible_breach", KEY, "reason", "dispute"), KeptTable.wordsGo("escalation_opening", KEY, "reason"),
                KeptTable.rowsGo("escalation_household", KEY), KeptTable.rowsGo("escalation_aside", KEY),
                KeptTable.stays("escalation_team", KEY), KeptTable.stays("duty_alert", KEY),
                KeptTable.stays("escalation_stage", KEY), KeptTable.stays("escalation", KEY));
    }

    @Override
    public List<AnsweredPage> written(String reference) {
        return details.of(reference).map(written -> pages.summary(forms.version(written.formHash()), written.answers(), Map.of()))
                .orElse(List.of());
    }
}
