package org.sanctuarycasework.disclosures;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes out what was typed at the steps of a disclosure, and names the kinds of information that can be picked at the next. */
@Component
public class DisclosureTexts {

    /** Name under which a form is passed what was asked for. */
    private static final String ASKED = "asked";
    /** Name under which a form is passed what was approved. */
    private static final String APPROVED = "approved";

    private final Forms forms;
    private final FormPages pages;
    private final MessageSource texts;

    DisclosureTexts(Forms forms, FormPages pages, MessageSource texts) {
        this.forms = forms;
        this.pages = pages;
        this.texts = texts;
    }

    /** What the forms of the tasks are passed: only what was asked for can be approved, only what was approved can be shared. */
    public Map<String, Object> choices(Disclosure disclosure) {
        return Map.of(ASKED, named(disclosure.askedKinds()), APPROVED, named(disclosure.approvedKinds()));
    }

    /** What was typed at one step. */
    public List<AnsweredPage> written(DisclosureRecord record) {
        Set<InformationKind> all = Set.of(InformationKind.values());
        return pages.summary(forms.version(record.formHash()), record.answers(), Map.of(ASKED, named(all), APPROVED, named(all)));
    }

    private List<Map<String, String>> named(Collection<InformationKind> kinds) {
        return Arrays.stream(InformationKind.values()).filter(kinds::contains)
                .map(kind -> Map.of("value", kind.key(), "label", texts.getMessage("disclosures.kind." + kind.key(), null, Locale.UK))).toList();
    }
}
