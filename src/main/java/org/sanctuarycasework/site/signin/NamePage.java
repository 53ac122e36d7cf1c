package org.sanctuarycasework.site.signin;

import java.util.ArrayList;
import java.util.List;

import org.sanctuarycasework.site.ErrorItem;
import org.sanctuarycasework.site.Site;

/**
 * A page that asks somebody for their name, and the first administrator for an address too.
 *
 * @param carried    what has to come back with the form: the page to open next, or the token of the link
 * @param nameError  message key of what is wrong with the name, null if nothing
 * @param emailError message key of what is wrong with the address, null if nothing
 */
public record NamePage(String carried, String name, String nameError, String email, String emailError) {

    static String nameError(String typed) {
        return typed.isBlank() ? "welcome.name.missing" : "welcome.name.wrong";
    }

    static String emailError(String typed) {
        return typed.isBlank() ? "sign-in.email.missing" : "sign-in.email.wrong";
    }

    public List<ErrorItem> errors(Site site) {
        List<ErrorItem> errors = new ArrayList<>();
        if (nameError != null) {
            errors.add(new ErrorItem(site.t(nameError), "#name"));
        }
        if (emailError != null) {
            errors.add(new ErrorItem(site.t(emailError), "#email"));
        }
        return errors;
    }
}
