package org.sanctuarycasework.organisations.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.sanctuarycasework.organisations.CharityNumber;
import org.sanctuarycasework.organisations.OrganisationKind;

/**
 * The page that asks an applicant about their organisation, as typed.
 *
 * @param then   page to open next, empty for the applicant's start page
 * @param errors from the name of a field to the message key of what is wrong with it, in the order of the fields
 */
public record NewOrganisationPage(String name, String kind, String charityNumber, String then,
                                  Map<String, String> errors) {

    public String error(String field) {
        return errors.get(field);
    }

    Optional<OrganisationKind> chosenKind() {
        return Arrays.stream(OrganisationKind.values()).filter(each -> each.name().equals(kind)).findFirst();
    }

    Optional<CharityNumber> number() {
        return CharityNumber.of(charityNumber);
    }
}
