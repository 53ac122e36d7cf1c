package org.sanctuarycasework.people.passkeys;

import java.util.List;

import com.webauthn4j.util.exception.WebAuthnException;
import org.sanctuarycasework.people.Actor;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody prove with their device, and with a finger, a face or a PIN, that they hold one of their passkeys. */
@Component
public class ShowPasskey {

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final Passkeys passkeys;
    private final DeviceMessages messages;

    ShowPasskey(WebAuthnRelyingPartyOperations relyingParty, Passkeys passkeys, DeviceMessages messages) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.messages = messages;
    }

    /** What to ask the person's device. */
    @Transactional
    public Ceremony<PublicKeyCredentialRequestOptions> begin(Actor actor) {
        var options = relyingParty.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                new PreAuthenticatedAuthenticationToken(actor.personId(), null, List.of())));
        return new Ceremony<>(options, messages.write(options));
    }

    /**
     * @param asked what {@link #begin} gave, never used before
     * @throws PasskeyRefused if the answer is none to what was asked, or comes from a passkey of somebody else
     */
    @Transactional
    public void show(Actor actor, PublicKeyCredentialRequestOptions asked, String answer) {
        passkeys.lock(actor.personId());
        PublicKeyCredential<AuthenticatorAssertionResponse> credential = messages.shown(answer);
        // Spring Security looks a credential up by what the device names, whoever's it is
        if (passkeys.holder(credential.getRawId()).filter(actor::isSamePersonAs).isEmpty()) {
            throw new PasskeyRefused(PasskeyProblem.NOT_VERIFIED);
        }
        try {
            relyingParty.authenticate(new RelyingPartyAuthenticationRequest(asked, credential));
        } catch (WebAuthnException | IllegalArgumentException notVerified) {
            throw new PasskeyRefused(PasskeyProblem.NOT_VERIFIED);
        }
    }
}
