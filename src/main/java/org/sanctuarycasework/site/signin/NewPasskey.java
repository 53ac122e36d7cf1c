package org.sanctuarycasework.site.signin;

import java.util.ArrayList;
import java.util.List;

import org.sanctuarycasework.people.passkeys.PasskeyProblem;
import org.sanctuarycasework.site.ErrorItem;
import org.sanctuarycasework.site.Site;

/**
 * The form that adds a passkey.
 *
 * @param then      page to open afterwards, empty for none in particular
 * @param forDevice what the script asks the device, in JSON
 * @param name      as typed
 * @param nameError message key of what is wrong with the name, null if nothing
 * @param problem   why it did not work a moment ago, null if nothing was tried
 */
public record NewPasskey(String then, String forDevice, String name, String nameError, PasskeyProblem problem) {

    public List<ErrorItem> errors(Site site) {
        List<ErrorItem> errors = new ArrayList<>();
        if (nameError != null) {
            errors.add(new ErrorItem(site.t(nameError), "#name"));
        }
        if (problem != null) {
            errors.add(new ErrorItem(site.t("passkey.add." + problem.key()), "#add-passkey"));
        }
        return errors;
    }
}
