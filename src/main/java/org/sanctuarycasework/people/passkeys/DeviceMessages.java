package org.sanctuarycasework.people.passkeys;

import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJackson2Module;
import org.springframework.stereotype.Component;

/** What the page tells the device, and what the device answers, in the JSON of the WebAuthn standard. */
@Component
class DeviceMessages {

    /** In characters; real answers have some 1,000. */
    private static final int LONGEST = 20_000;

    private final ObjectMapper json = JsonMapper.builder().addModule(new WebauthnJackson2Module()).build();

    String write(Object options) {
        try {
            return json.writeValueAsString(options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws PasskeyRefused if it is not what a device answers */
    PublicKeyCredential<AuthenticatorAttestationResponse> added(String answer) {
        PublicKeyCredential<AuthenticatorAttestationResponse> credential = read(answer, new TypeReference<>() {
        });
        var response = credential.getResponse();
        return complete(credential, response.getAttestationObject(), response.getClientDataJSON());
    }

    /** @throws PasskeyRefused if it is not what a device answers */
    PublicKeyCredential<AuthenticatorAssertionResponse> shown(String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> credential = read(answer, new TypeReference<>() {
        });
        var response = credential.getResponse();
        return complete(credential, response.getAuthenticatorData(), response.getClientDataJSON(), response.getSignature());
    }

    private <T extends PublicKeyCredential<?>> T read(String answer, TypeReference<T> type) {
        if (answer.length() > LONGEST) {
            throw new PasskeyRefused(PasskeyProblem.NOT_VERIFIED);
        }
        try {
            T credential = json.readValue(answer, type);
            return complete(credential, credential, credential == null ? null : credential.getResponse());
        } catch (JsonProcessingException noAnswer) {
            throw new PasskeyRefused(PasskeyProblem.NOT_VERIFIED);
        }
    }

    private static <T extends PublicKeyCredential<?>> T complete(T credential, Object... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull) || credential.getRawId() == null || credential.getId() == null) {
            throw new PasskeyRefused(PasskeyProblem.NOT_VERIFIED);
        }
        return credential;
    }
}
