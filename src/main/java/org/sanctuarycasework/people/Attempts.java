package org.sanctuarycasework.people;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how often something was tried for each key, within windows of a fixed length; forgets the oldest keys first. */
class Attempts {

    private record Window(Instant from, int count) {
    }

    private final int most;
    private final Duration length;
    private final Map<String, Window> windows;

    /** @param capacity keys remembered at most, so that a flood of keys cannot fill the memory */
    Attempts(int most, Duration length, int capacity) {
        this.most = most;
        this.length = length;
        this.windows = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
                return size() > capacity;
            }
        };
    }

    /** Counts one more try; false if there were too many in this window. */
    synchronized boolean tryOnce(String key, Instant now) {
        Window window = windows.get(key);
        if (window == null || !now.isBefore(window.from.plus(length))) {
            windows.remove(key);
            windows.put(key, new Window(now, 1));
            return true;
        }
        windows.put(key, new Window(window.from, Math.min(window.count, most) + 1));
        return window.count < most;
    }
}
