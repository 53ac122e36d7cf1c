package org.sanctuarycasework.cases;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;

/**
 * One sending of a form that makes something new.
 *
 * @param formToken made when the page of the form was shown
 * @param about     the organisation or the case that it is sent for; of the type that its statement compares it with
 * @param answers   as JSON
 */
public record Sending(Actor actor, UUID formToken, Object about, String answers) {
}
