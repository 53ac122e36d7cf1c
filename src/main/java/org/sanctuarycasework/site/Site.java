package org.sanctuarycasework.site;

import java.time.Instant;
import java.util.function.UnaryOperator;

import org.sanctuarycasework.people.Actor;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page knows, whatever it is about.
 *
 * @param actor    null if nobody is signed in
 * @param shownTo  mark of a page that is shown to the actor, null if nobody is signed in
 * @param assets   from the plain to the versioned address of an asset
 * @param demo     true if sample people and cases are shown
 * @param path     of the page asked for, without the query
 * @param movedTo  the moment that the demo's clock shows, null unless it was moved
 * @param passkeys true if somebody is signed in who has to show a passkey and so looks after theirs
 * @param area     that the page is in, null for most
 * @param notSaved true if the person comes back from signing in again and their last page was lost
 */
public record Site(Actor actor, CsrfToken csrf, String shownTo, Texts texts, UnaryOperator<String> assets,
                   boolean demo, Instant movedTo, String path, Area area, boolean passkeys, boolean notSaved) {

    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    /** The address of a file under {@code /assets} with its content's version in it, so that browsers may keep it. */
    public String asset(String path) {
        return assets.apply(path);
    }

    /** For a page that shows what belongs to another part of the site. */
    public Site in(Area other) {
        return new Site(actor, csrf, shownTo, texts, assets, demo, movedTo, path, other, passkeys, notSaved);
    }

    public boolean isSignedIn() {
        return actor != null;
    }
}
