package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Instant;

import org.sanctuarycasework.funds.Round;

/** What the use cases tell the process of an application; it answers by asking the next person. */
public interface ApplicationProcess {

    void submitted(Application application, Round round);

    void foundComplete(String taskId);

    void informationWanted(String taskId, InformationTimes times);

    void foundNotEligible(String taskId);

    void notEligibleConfirmed(String taskId, boolean confirmed);

    /** @throws WrongStage if the process does not wait for information */
    void informationProvided(Application application);

    void consulted(String taskId);

    void feedbackWritten(String taskId);

    /** @param amount pounds that the delegation table goes by */
    void recommended(String taskId, BigDecimal amount);

    /** @param toldFrom when the applicant may be told; null for at once */
    void decided(String taskId, Instant toldFrom);

    void appealed(Application application);

    void appealHeard(String taskId, boolean upheld);

    void revived(Application application);

    /** Ends the process, if one runs: before sending and after the outcome there is none. */
    void withdrawn(Application application);

    /** When the applicant is reminded, when the answer is due, and when the application lapses without one. */
    record InformationTimes(Instant firstReminder, Instant lastReminder, Instant due, Instant lapses) {
    }
}
