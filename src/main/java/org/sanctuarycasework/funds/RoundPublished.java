package org.sanctuarycasework.funds;

/** Somebody wants to change a round that is published, and so does not change any more. */
public class RoundPublished extends RuntimeException {

    private final String fund;
    private final String key;

    RoundPublished(String fund, String key) {
        super("The round " + fund + " " + key + " is published and does not change");
        this.fund = fund;
        this.key = key;
    }

    /** Where the round can be read. */
    public String address() {
        return "/rounds/" + fund + "/" + key;
    }
}
