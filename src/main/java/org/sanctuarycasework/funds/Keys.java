package org.sanctuarycasework.funds;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each name of a list a key of its own, made from its words; a name that had one keeps it. */
class Keys {

    private final Map<String, String> known;
    private final Set<String> given = new HashSet<>();

    /** @param known from names to the keys they have */
    Keys(Map<String, String> known) {
        this.known = known;
        given.addAll(known.values());
    }

    String of(String name) {
        String key = known.get(name);
        return key == null ? made(name) : key;
    }

    private String made(String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String key = words.isEmpty() ? "item" : words;
        for (int number = 2; !given.add(key); number++) {
            key = words + "-" + number;
        }
        return key;
    }
}
