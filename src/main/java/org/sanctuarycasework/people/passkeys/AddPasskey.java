package org.sanctuarycasework.people.passkeys;

import java.util.List;

import com.webauthn4j.util.exception.WebAuthnException;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a passkey: their first, before which a link is all they have, or a further one. */
@Component
public class AddPasskey {

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final Passkeys passkeys;
    private final DeviceMessages messages;
    private final AdminEntries entries;

    AddPasskey(WebAuthnRelyingPartyOperations relyingParty, Passkeys passkeys, DeviceMessages messages,
               AdminEntries entries) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.messages = messages;
        this.entries = entries;
    }

    /** What to ask the person's device. */
    @Transactional
    public Ceremony<PublicKeyCredentialCreationOptions> begin(Actor actor) {
        var options = relyingParty.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                new PreAuthenticatedAuthenticationToken(actor.personId(), null, List.of())));
        return new Ceremony<>(options, messages.write(options));
    }

    /**
     * For somebody who has shown no second factor yet.
     *
     * @throws PasskeyRefused if it does not verify, or if they have one already: then that one has to be shown
     */
    @Transactional
    public void addFirst(Actor actor, PublicKeyCredentialCreationOptions asked, PasskeyName name, String answer) {
        passkeys.lock(actor.personId());
        if (passkeys.has(actor.personId())) {
            throw new PasskeyRefused(PasskeyProblem.NOT_VERIFIED);
        }
        register(actor, asked, name, answer);
    }

    /**
     * For somebody who has shown one of theirs.
     *
     * @throws PasskeyRefused if it does not verify, is known already, or is one too many
     */
    @Transactional
    public void addFurther(Actor actor, PublicKeyCredentialCreationOptions asked, PasskeyName name, String answer) {
        passkeys.lock(actor.personId());
        int held = passkeys.count(actor.personId());
        // none is left of somebody whose passkeys were reset a moment ago, perhaps because this device was stolen
        if (held == 0) {
            throw new PasskeyRefused(PasskeyProblem.NOT_VERIFIED);
        }
        if (held >= Passkeys.MOST) {
            throw new PasskeyRefused(PasskeyProblem.TOO_MANY);
        }
        register(actor, asked, name, answer);
    }

    private void register(Actor actor, PublicKeyCredentialCreationOptions asked, PasskeyName name, String answer) {
        PublicKeyCredential<AuthenticatorAttestationResponse> credential = messages.added(answer);
        if (passkeys.holder(credential.getRawId()).isPresent()) {
            throw new PasskeyRefused(PasskeyProblem.ALREADY_THERE);
        }
        try {
            relyingParty.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked,
                    new RelyingPartyPublicKey(credential, name.value())));
        } catch (WebAuthnException | IllegalArgumentException notVerified) {
            throw new PasskeyRefused(PasskeyProblem.NOT_VERIFIED);
        }
        entries.write(actor, actor.personId(), "passkey-added", name.value());
    }
}
