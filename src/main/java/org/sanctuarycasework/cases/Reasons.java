package org.sanctuarycasework.cases;


/** The reasons that people type for what they do: kept on the timeline, so there is an end to their length. */
public final class Reasons {

    /** In characters, as people count them. */
    private static final int LONGEST = 2000;

    private Reasons() {
    }

    /**
     * @param text message key of the question
     * @throws Refused with the key {@code <text>.missing} or {@code <text>.too-long}
     */
    public static String require(String typed, String text) {
        String reason = optional(typed, text);
        if (reason.isEmpty()) {
            throw new Refused(text + ".missing");
        }
        return reason;
    }

    /** @throws Refused with the key {@code <text>.too-long} */
    public static String optional(String typed, String text) {
        TypedText reason = TypedText.of(typed);
        if (reason.isLongerThan(LONGEST)) {
            throw new Refused(text + ".too-long");
        }
        return reason.value();
    }
}
