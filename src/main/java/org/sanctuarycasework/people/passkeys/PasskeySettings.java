package org.sanctuarycasework.people.passkeys;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.sanctuarycasework.people.BaseAddress;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys are made for the host of {@code sanctuary.base-address}, and work for that host only. */
@Configuration(proxyBeanMethods = false)
class PasskeySettings {

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(PasskeyHolders holders, PasskeyCredentials credentials, BaseAddress site,
                                                MessageSource texts) {
        URI address = URI.create(site.of(""));
        PublicKeyCredentialRpEntity us = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost()).name(texts.getMessage("site.name", null, Locale.UK)).build();
        var relyingParty = new Webauthn4JRelyingPartyOperations(holders, credentials, us, Set.of(origin(address)));
        // the device has to ask for a finger, a face or a PIN: whoever finds it unlocked has only half of what is needed
        relyingParty.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        relyingParty.setCustomizeCreationOptions(options -> options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder().userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.PREFERRED).build()));
        return relyingParty;
    }

    private static String origin(URI address) {
        String host = address.getScheme() + "://" + address.getHost();
        return address.getPort() < 0 ? host : host + ":" + address.getPort();
    }
}
