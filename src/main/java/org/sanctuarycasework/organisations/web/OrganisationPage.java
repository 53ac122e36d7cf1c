package org.sanctuarycasework.organisations.web;

import org.sanctuarycasework.organisations.Members.Circle;

/**
 * An organisation's people, with a form to invite one more.
 *
 * @param email what is in the form
 * @param error message key of what is wrong with it, null if nothing is
 */
public record OrganisationPage(Circle circle, String email, String error) {
}
