package org.sanctuarycasework.site;

/**
 * A link in a list of links or beside an answer.
 *
 * @param href               null for the page one is on
 * @param visuallyHiddenText what the link is about, for those who hear it without the row around it; may be null
 */
public record Link(String text, String href, String visuallyHiddenText) {

    public static Link of(String text, String href) {
        return new Link(text, href, null);
    }

    public static Link of(String text, String href, String visuallyHiddenText) {
        return new Link(text, href, visuallyHiddenText);
    }
}
