package org.sanctuarycasework.people.passkeys;

/** Why somebody's passkeys are to be reset, as an administrator types it; kept with the account. */
public record ResetReason(String value) {

    /** In characters. */
    public static final int LONGEST = 500;

    /** Tidied: nothing around it, nothing that cannot be stored. */
    public static ResetReason of(String typed) {
        return new ResetReason(typed.replace("\u0000", "").replace("\r\n", "\n").strip());
    }

    /** @return message key of what is wrong, null if nothing */
    public String error() {
        if (value.isEmpty()) {
            return "people.passkeys.reason.missing";
        }
        return value.codePointCount(0, value.length()) > LONGEST ? "people.passkeys.reason.too-long" : null;
    }
}
