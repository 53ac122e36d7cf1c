package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Duration;

import org.sanctuarycasework.engine.ProcessStep;

/**
 * Nobody on duty said “I have it” in time: the next of the rota is alerted, and the partner is told to phone. It ends when
 * a safe place is confirmed; after two hours it goes on once an hour, as more mails would only hide the others.
 */
@ProcessStep
public class AlertNextOnDuty {

    private static final int OFTEN = 8;
    private static final Duration AFTER_THAT = Duration.ofMinutes(55);

    private final Escalations escalations;
    private final DutyRota rota;
    private final Clock clock;
    private final TellDutyLine tellDutyLine;
    private final EscalationMail mail;

    AlertNextOnDuty(Escalations escalations, DutyRota rota, Clock clock, TellDutyLine tellDutyLine, EscalationMail mail) {
        this.escalations = escalations;
        this.rota = rota;
        this.clock = clock;
        this.tellDutyLine = tellDutyLine;
        this.mail = mail;
    }

    public void alert(String reference) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        DutyRota.Alerts before = rota.alertsOf(reference);
        boolean tooOften = before.count() >= OFTEN && before.newest().plus(AFTER_THAT).isAfter(clock.instant());
        if (escalation.safePlaceAt() != null || tooOften) {
            return;
        }
        tellDutyLine.tell(escalation);
        mail.toPartner(escalation, "escalation-phone");
    }
}
