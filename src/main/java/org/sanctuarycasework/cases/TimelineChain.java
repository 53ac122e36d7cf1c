package org.sanctuarycasework.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** How an entry's hash is made: from the one before it and from all that the entry says. */
class TimelineChain {

    static final String START = "";

    private TimelineChain() {
    }

    static String hash(String previousHash, String reference, TimelineEntry entry) {
        StringBuilder content = new StringBuilder();
        add(content, previousHash);
        add(content, reference);
        add(content, Integer.toString(entry.number()));
        add(content, timeOf(entry.at()));
        add(content, entry.actorId() == null ? "" : entry.actorId().toString());
        add(content, entry.actorName());
        add(content, entry.event());
        add(content, entry.audience().name());
        for (Map.Entry<String, String> detail : new TreeMap<>(entry.details()).entrySet()) {
            add(content, detail.getKey());
            add(content, detail.getValue());
        }
        return sha256(content.toString());
    }

    /** Each part with its length, so that no two different entries make the same text. */
    private static void add(StringBuilder content, String part) {
        content.append(part.length()).append(':').append(part).append('\n');
    }

    private static String timeOf(Instant at) {
        return at.getEpochSecond() + "." + at.getNano();
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
