package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.stream.Collectors;

/** What the feedback on a criterion begins with: what the assessors wrote, each thing once, as much as the feedback takes. */
final class FeedbackDraft {

    private static final String SHORTENED = "…";

    private FeedbackDraft() {
    }

    /** @param longest in characters, as people count them */
    static String of(List<String> reasons, int longest) {
        List<String> different = reasons.stream().distinct().toList();
        String all = String.join("\n", different);
        if (length(all) <= longest) {
            return all;
        }
        int share = (longest - different.size() + 1) / different.size();
        return different.stream().map(reason -> shortened(reason, share)).collect(Collectors.joining("\n"));
    }

    /** Ends with a whole word where there is a space to end at. */
    private static String shortened(String reason, int longest) {
        if (length(reason) <= longest) {
            return reason;
        }
        String kept = reason.substring(0, reason.offsetByCodePoints(0, longest - SHORTENED.length()));
        int end = kept.lastIndexOf(' ');
        return (end > 0 ? kept.substring(0, end) : kept) + SHORTENED;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
