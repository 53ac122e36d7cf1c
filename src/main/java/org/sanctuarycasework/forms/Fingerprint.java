package org.sanctuarycasework.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sanctuarycasework.forms.file.Hash;

/** Tells whether the stored answers of a page are still those that somebody was shown. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {
    }

    /** Of the page's answers, without files: those are stored as soon as they are attached. */
    static String of(Page page, Map<String, Object> answers) {
        var seen = new LinkedHashMap<String, Object>();
        for (Question question : page.questions()) {
            Object answer = answers.get(question.key());
            if (!Answers.isEmpty(answer) && !(question instanceof Field field && field.kind() == Kind.FILES)) {
                seen.put(question.key(), answer);
            }
        }
        return Hash.of(new Answers(seen).toJson()).substring(0, LENGTH);
    }
}
