package org.sanctuarycasework.journeys;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test where there is no Chromium, and says so loudly; fails it instead where the build requires a browser. */
class NeedsChromium implements ExecutionCondition {

    private static boolean told;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.program().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("Chromium is required (browser.required=true), but is neither in CHROMIUM nor on the path");
        }
        tell();
        return ConditionEvaluationResult.disabled("there is no Chromium");
    }

    private static synchronized void tell() {
        if (!told) {
            told = true;
            System.err.println("""

                    ****************************************************************************
                    *  THE BROWSER TESTS ARE SKIPPED: there is no Chromium on this machine.    *
                    *  Journeys, accessibility and the page without JavaScript are NOT tested. *
                    *  Install it (Debian: apt install chromium), or name it in CHROMIUM.      *
                    *  -Dbrowser.required=true makes this an error.                            *
                    ****************************************************************************
                    """);
        }
    }
}
