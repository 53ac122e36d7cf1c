package org.sanctuarycasework.applications;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the timeline says about an officer who fills in for an organisation. */
@Component
class AssistanceInWords {

    private final OrganisationDirectory organisations;
    private final MessageSource texts;

    AssistanceInWords(OrganisationDirectory organisations, MessageSource texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    /** For whom and by which way. */
    Map<String, String> of(Assistance assistance, Application application) {
        Map<String, String> words = new HashMap<>();
        words.put("organisation", organisations.byIds(Set.of(application.organisationId())).get(0).name());
        words.put("how", text("applications.assisted.how." + assistance.how().key()));
        return words;
    }

    /** With how and when the signatory declared that the answers are true. */
    Map<String, String> of(Assistance assistance, Application application, Declaration declaration) {
        Map<String, String> words = of(assistance, application);
        words.put("declaration", text("applications.assisted.declared." + declaration.made().key(),
                declaration.signatory(), Moments.day(declaration.on())));
        return words;
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }
}
