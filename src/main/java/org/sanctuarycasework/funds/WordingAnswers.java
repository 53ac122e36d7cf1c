package org.sanctuarycasework.funds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.forms.Answers;

/** What the start page of a round says, as answers to the form {@code round}: each list is a text with a point on each line. */
final class WordingAnswers {

    private WordingAnswers() {
    }

    static Map<String, Object> of(RoundWording wording) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("summary", wording.summary());
        answers.put("whoCanApply", text(wording.whoCanApply()));
        answers.put("whoCannot", text(wording.whoCannot()));
        answers.put("howMuch", text(wording.howMuch()));
        answers.put("whatItPaysFor", text(wording.whatItPaysFor()));
        answers.put("haveReady", text(wording.haveReady()));
        answers.put("howLong", wording.howLong());
        answers.put("afterYouApply", text(wording.afterYouApply()));
        return answers;
    }

    static RoundWording read(Answers answers) {
        return new RoundWording(answers.text("summary"), lines(answers, "whoCanApply"), lines(answers, "whoCannot"),
                lines(answers, "howMuch"), lines(answers, "whatItPaysFor"), lines(answers, "haveReady"),
                answers.text("howLong"), lines(answers, "afterYouApply"));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> lines(Answers answers, String key) {
        return answers.text(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
