package org.sanctuarycasework.applications;

import java.util.Map;

import org.sanctuarycasework.mail.MessageDraft;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.Names.Addressee;
import org.sanctuarycasework.people.Names;
import org.springframework.stereotype.Component;

/** Mails to whoever sent an application, or until then began it: a greeting, the reference and a link, nothing else. */
@Component
class ApplicantMail {

    private final Messages messages;
    private final Names names;
    private final BaseAddress site;

    ApplicantMail(Messages messages, Names names, BaseAddress site) {
        this.messages = messages;
        this.names = names;
        this.site = site;
    }

    void send(Application application, String template) {
        send(application, template, Map.of());
    }

    /** @param values what the texts of the template name, beside the reference */
    void send(Application application, String template, Map<String, String> values) {
        Addressee to = names.addressee(application.contact());
        messages.write(new MessageDraft(template, application.reference(), application.contact(), to.email(), to.name(),
                site.of("/applications/" + application.reference()), values));
    }
}
