package org.sanctuarycasework.site.answered;


import org.sanctuarycasework.people.Actor;

/** Whom a page was written for: the same session of the same person with the same rights. */
record Reader(String session, Actor actor) {
}
