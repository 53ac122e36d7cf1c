package org.sanctuarycasework.people.passkeys;

import java.util.Arrays;

/** Why a passkey was not added or not shown, as far as it is told to whoever tries. */
public enum PasskeyProblem {
    /** Browsers say the same of a passkey that is on another device, so that no site can find out which somebody has. */
    CANCELLED,
    TIMED_OUT,
    ALREADY_THERE,
    /** The browser or the device has no passkeys, or none for this address. */
    NOT_POSSIBLE,
    TOO_MANY,
    /** Anything that does not verify, without saying what: whoever tries to get in learns nothing. */
    NOT_VERIFIED;

    /** In messages and forms. */
    public String key() {
        return name().toLowerCase().replace('_', '-');
    }

    /** What a page reports; anything unknown is not verified. */
    public static PasskeyProblem of(String key) {
        return Arrays.stream(values()).filter(problem -> problem.key().equals(key)).findFirst().orElse(NOT_VERIFIED);
    }
}
