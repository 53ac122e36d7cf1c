package org.sanctuarycasework.applications;

import org.sanctuarycasework.documents.DocumentFoundUnsafe;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant, once, that a virus was found in a file of their application. */
@Component
class TellFileRefused {

    private final Applications applications;
    private final ApplicantMail mail;

    TellFileRefused(Applications applications, ApplicantMail mail) {
        this.applications = applications;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(DocumentFoundUnsafe found) {
        applications.findById(found.caseReference()).ifPresent(application -> mail.send(application, "file-refused"));
    }
}
