package org.sanctuarycasework.site.signin;

import java.util.List;

import org.sanctuarycasework.people.passkeys.PasskeyProblem;
import org.sanctuarycasework.site.ErrorItem;
import org.sanctuarycasework.site.Site;

/**
 * The page that asks for a passkey.
 *
 * @param then      page to open afterwards, empty for the person's own start page
 * @param forDevice what the script asks the device, in JSON
 * @param problem   why it did not work a moment ago, null if nothing was tried
 */
public record PasskeyPage(String then, String forDevice, PasskeyProblem problem) {

    public List<ErrorItem> errors(Site site) {
        return problem == null ? List.of() : List.of(new ErrorItem(site.t("passkey.show." + shown()), "#use-passkey"));
    }

    private String shown() {
        return switch (problem) {
            case CANCELLED, TIMED_OUT, NOT_POSSIBLE -> problem.key();
            case ALREADY_THERE, TOO_MANY, NOT_VERIFIED -> PasskeyProblem.NOT_VERIFIED.key();
        };
    }
}
