package org.sanctuarycasework.site.errors;

/**
 * What somebody is told when a page cannot be shown.
 *
 * @param reference found in the log beside what went wrong; null unless the fault is the program's
 */
public record ErrorPage(String title, String sentence, String reference) {
}
