package org.sanctuarycasework.challenges;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.records.CaseRecord;
import org.sanctuarycasework.records.KeptTable;
import org.springframework.stereotype.Component;

/** What a legal challenge keeps: what was typed at its steps, which erasure takes away, and its days and outcomes, which stay. */
@Component
class KeptChallenge implements CaseRecord {

    private static final String KEY = "reference";

    private final ChallengeRecords records;
    private final Forms forms;
    private final FormPages pages;

    KeptChallenge(ChallengeRecords records, Forms forms, FormPages pages) {
        this.records = records;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return ChallengeCases.KIND;
    }

    @Override
    public boolean isPrivileged() {
        return true;
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.rowsGo("challenge_record", KEY), KeptTable.wordsGo("challenge_input", KEY, "question", "words"),
                KeptTable.wordsGo("legal_challenge", KEY, "claim_number"));
    }

    @Override
    public List<AnsweredPage> written(String reference) {
        return records.of(reference).stream()
                .flatMap(step -> pages.summary(forms.version(step.formHash()), step.answers(), Map.of()).stream()).toList();
    }
}
