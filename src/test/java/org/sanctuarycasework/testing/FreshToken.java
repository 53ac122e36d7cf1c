package org.sanctuarycasework.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token of a form on a page that was shown again. */
public final class FreshToken {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private FreshToken() {
    }

    /** @param sent the token that the page was sent with, which is used up */
    public static String of(String page, String sent) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        assertThat(token.group(1)).isNotEqualTo(sent);
        return token.group(1);
    }
}
