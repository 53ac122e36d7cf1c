package org.sanctuarycasework.site.answered;

import java.util.Optional;

import org.sanctuarycasework.people.Actor;

/**
 * Whom a page was written for: the same session of the same person with the same rights.
 *
 * @param actor empty if nobody is signed in
 */
record Reader(String session, Optional<Actor> actor) {
}
