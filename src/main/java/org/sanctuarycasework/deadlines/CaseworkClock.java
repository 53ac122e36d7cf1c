package org.sanctuarycasework.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The one clock of the program, in Europe/London; sample data and tests may move it, everything else only reads it. */
public class CaseworkClock extends Clock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    /** Lets the clock show the given moment now and run on from there. */
    public void moveTo(Instant moment) {
        setOffset(Duration.between(Instant.now(), moment));
    }

    public void backToReal() {
        setOffset(Duration.ZERO);
    }

    public Duration offset() {
        return offset;
    }

    /** Calls the follower at once and at each move, with the distance from real time. */
    public void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    private void setOffset(Duration newOffset) {
        offset = newOffset;
        followers.forEach(follower -> follower.accept(newOffset));
    }
}
