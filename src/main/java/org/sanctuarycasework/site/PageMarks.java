package org.sanctuarycasework.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks that a form carries: they prove that this program showed its page to a person, for a day. Whoever knows somebody's
 * id cannot make one.
 */
@Component
public class PageMarks {

    private static final Duration GOOD_FOR = Duration.ofDays(1);
    private static final Pattern MARK = Pattern.compile("(?<said>(?<person>[0-9a-f-]{36})\\.(?<at>[0-9]{1,12}))\\.(?<proof>[\\w-]{43})");
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    PageMarks(JdbcClient database, Clock clock) {
        this.key = new SecretKeySpec(database.sql("select secret from page_secret").query(byte[].class).single(), ALGORITHM);
        this.clock = clock;
    }

    public String shownTo(UUID person) {
        String said = person + "." + clock.instant().getEpochSecond();
        return said + "." + proof(said);
    }

    /** Whom the page was shown to; empty if the mark is not ours, or is too old. */
    public Optional<UUID> reader(String mark) {
        Matcher parts = MARK.matcher(mark == null ? "" : mark);
        if (!parts.matches() || !MessageDigest.isEqual(bytes(proof(parts.group("said"))), bytes(parts.group("proof")))) {
            return Optional.empty();
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group("at"))), clock.instant());
        return age.abs().compareTo(GOOD_FOR) <= 0 ? Optional.of(UUID.fromString(parts.group("person"))) : Optional.empty();
    }

    private String proof(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(said)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
