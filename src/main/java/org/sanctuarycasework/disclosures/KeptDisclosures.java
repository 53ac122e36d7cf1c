package org.sanctuarycasework.disclosures;

import java.util.List;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.records.CaseRecord;
import org.sanctuarycasework.records.KeptTable;
import org.springframework.stereotype.Component;

/** What disclosures add to the record of an escalation: erasure leaves that there was one, to whom, on which basis, by whom and when. */
@Component
class KeptDisclosures implements CaseRecord {

    private static final String KEY = "reference";

    private final DisclosureRecords records;
    private final DisclosureTexts texts;

    KeptDisclosures(DisclosureRecords records, DisclosureTexts texts) {
        this.records = records;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "housing-escalation";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.rowsGo("disclosure_record", KEY),
                KeptTable.wordsGo("disclosure", KEY, "asked_kinds", "approved_kinds", "shared_kinds"));
    }

    @Override
    public List<AnsweredPage> written(String reference) {
        return records.of(reference).stream().flatMap(record -> texts.written(record).stream()).toList();
    }
}
