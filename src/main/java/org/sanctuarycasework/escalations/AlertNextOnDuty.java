package org.sanctuarycasework.escalations;

import org.sanctuarycasework.engine.ProcessStep;

/** Nobody on duty said “I have it” in time: the next of the rota is alerted, and the partner is told to phone. */
@ProcessStep
public class AlertNextOnDuty {

    private final Escalations escalations;
    private final TellDutyLine tellDutyLine;
    private final EscalationMail mail;

    AlertNextOnDuty(Escalations escalations, TellDutyLine tellDutyLine, EscalationMail mail) {
        this.escalations = escalations;
        this.tellDutyLine = tellDutyLine;
        this.mail = mail;
    }

    public void alert(String reference) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        tellDutyLine.tell(escalation);
        mail.toPartner(escalation, "escalation-phone");
    }
}
