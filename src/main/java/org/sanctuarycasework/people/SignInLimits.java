package org.sanctuarycasework.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/** Keeps anybody from filling a mailbox with sign-in links, or trying addresses by the thousand. */
@Component
class SignInLimits {

    static final int LINKS_FOR_AN_ADDRESS = 5;
    static final int LINKS_FOR_A_CLIENT = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Attempts byAddress = new Attempts(LINKS_FOR_AN_ADDRESS, WINDOW, REMEMBERED);
    private final Attempts byClient = new Attempts(LINKS_FOR_A_CLIENT, WINDOW, REMEMBERED);
    private final Clock clock;

    SignInLimits(Clock clock) {
        this.clock = clock;
    }

    boolean allow(EmailAddress email, String client) {
        Instant now = Instant.now(clock);
        return byClient.tryOnce(network(client), now) && byAddress.tryOnce(email.value(), now);
    }

    // One household has 2^64 addresses of IPv6, which share their first four groups.
    private static String network(String client) {
        String[] groups = client.split(":");
        return groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : client;
    }
}
