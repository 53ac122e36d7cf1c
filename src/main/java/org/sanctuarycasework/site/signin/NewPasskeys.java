package org.sanctuarycasework.site.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.passkeys.AddPasskey;
import org.sanctuarycasework.people.passkeys.Ceremony;
import org.sanctuarycasework.people.passkeys.PasskeyName;
import org.sanctuarycasework.people.passkeys.PasskeyProblem;
import org.sanctuarycasework.people.passkeys.PasskeyRefused;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Component;

/** Shows and reads the form that adds a passkey, for the first one and for further ones. */
@Component
class NewPasskeys {

    /** How a passkey that was made is taken: as the first of somebody, or as a further one. */
    interface Taking {

        void take(Actor actor, PublicKeyCredentialCreationOptions asked, PasskeyName name, String answer);
    }

    private final AddPasskey addPasskey;

    NewPasskeys(AddPasskey addPasskey) {
        this.addPasskey = addPasskey;
    }

    NewPasskey form(Actor actor, String then, HttpServletRequest request) {
        return form(actor, new Sent("", "", "", then), null, null, request);
    }

    /** @return the form again, with what is wrong; empty if the passkey was taken */
    Optional<NewPasskey> read(Actor actor, Sent sent, Taking taking, HttpServletRequest request) {
        Optional<PublicKeyCredentialCreationOptions> asked =
                AskedOfDevice.take(request, PublicKeyCredentialCreationOptions.class);
        Optional<PasskeyName> name = PasskeyName.of(sent.name);
        if (name.isEmpty()) {
            String error = sent.name.isBlank() ? "passkey.name.missing" : "passkey.name.wrong";
            return Optional.of(form(actor, sent, error, null, request));
        }
        if (asked.isEmpty() || sent.answer.isEmpty()) {
            return Optional.of(form(actor, sent, null, PasskeyProblem.of(sent.problem), request));
        }
        try {
            taking.take(actor, asked.get(), name.get(), sent.answer);
            return Optional.empty();
        } catch (PasskeyRefused refused) {
            return Optional.of(form(actor, sent, null, refused.problem(), request));
        }
    }

    private NewPasskey form(Actor actor, Sent sent, String nameError, PasskeyProblem problem, HttpServletRequest request) {
        Ceremony<PublicKeyCredentialCreationOptions> ceremony = addPasskey.begin(actor);
        AskedOfDevice.keep(request, ceremony.options());
        return new NewPasskey(sent.then, ceremony.forDevice(), sent.name, nameError, problem);
    }

    /**
     * What the form sent; each is empty if it was not sent.
     *
     * @param answer  of the device, in JSON
     * @param problem why there is no answer
     */
    record Sent(String name, String answer, String problem, String then) {

        Sent {
            name = name == null ? "" : name;
            answer = answer == null ? "" : answer;
            problem = problem == null ? "" : problem;
            then = then == null ? "" : then;
        }
    }
}
