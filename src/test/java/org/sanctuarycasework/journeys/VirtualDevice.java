package org.sanctuarycasework.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What unlocks passkeys for one page of the browser, as the finger reader of a phone does; everybody has their own. */
final class VirtualDevice {

    private final CDPSession browser;
    private final String id;

    VirtualDevice(Page page) {
        browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", options);
        id = browser.send("WebAuthn.addVirtualAuthenticator", added).get("authenticatorId").getAsString();
    }

    /** From now on it is not the holder's finger, or it is again. */
    void isTouchedByItsHolder(boolean holder) {
        JsonObject verified = of(id);
        verified.addProperty("isUserVerified", holder);
        browser.send("WebAuthn.setUserVerified", verified);
    }

    /** Somebody took it. */
    void isGone() {
        browser.send("WebAuthn.removeVirtualAuthenticator", of(id));
    }

    private static JsonObject of(String id) {
        JsonObject device = new JsonObject();
        device.addProperty("authenticatorId", id);
        return device;
    }
}
