package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.organisations.OrganisationMembers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** An officer fills in for an organisation that asked for it, until it is sent or one of the two ends it. */
@UseCase
public class AssistApplication {

    private final NewApplications begun;
    private final Applications applications;
    private final OwnApplications own;
    private final OrganisationMembers members;
    private final Assistances assistances;
    private final AssistanceInWords words;
    private final Timeline timeline;
    private final ApplicantMail mail;
    private final Clock clock;

    AssistApplication(NewApplications begun, Applications applications, OwnApplications own, OrganisationMembers members,
                      Assistances assistances, AssistanceInWords words, Timeline timeline, ApplicantMail mail,
                      Clock clock) {
        this.begun = begun;
        this.applications = applications;
        this.own = own;
        this.members = members;
        this.assistances = assistances;
        this.words = words;
        this.timeline = timeline;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Begins an application. Beginning twice, as by a button pressed twice, gives the same one.
     *
     * @param contactId who of the organisation gets the mails and can carry on
     * @param first     the answers about eligibility
     * @return the reference of the application
     * @throws RoundClosed if the round takes no applications now
     * @throws Refused     if the contact person does not belong to the organisation
     */
    public String begin(Actor officer, Round round, UUID organisationId, UUID contactId, Assistance.How how,
                        Answers first) {
        requireOutside(officer, organisationId);
        if (members.of(organisationId).stream().noneMatch(member -> member.personId().equals(contactId))) {
            throw new Refused("applications.assisted.contact.not-a-member");
        }
        return begun.justBegun(officer, round, organisationId, first).filter(draft -> draft.isAssistedBy(officer))
                .orElseGet(() -> begin(officer, round, organisationId, contactId, first, how)).reference();
    }

    /**
     * Answers what the organisation was asked for.
     *
     * @throws WrongStage if nothing is asked for now
     * @throws Refused    if a colleague fills it in already
     */
    public void join(Actor officer, String reference, Assistance.How how) {
        Application application = applications.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        requireOutside(officer, application.organisationId());
        if (application.isAssistedBy(officer)) {
            return;
        }
        if (application.status() != Status.INFORMATION_WANTED) {
            throw new WrongStage(reference, application.status());
        }
        if (application.assistedBy() != null) {
            throw new Refused("applications.assisted.colleague");
        }
        Assistance assistance = assist(officer, application, how);
        timeline.record(reference, officer, Audience.SHARED, "assistance-began", words.of(assistance, application));
        mail.send(application, "assistance-began");
    }

    /**
     * The officer or somebody of the organisation ends it; what was filled in stays.
     *
     * @return true if the actor is of the organisation
     */
    public boolean end(Actor actor, String reference) {
        Application application = own.lock(actor, reference);
        if (application.assistedBy() != null) {
            application.endAssistance();
            assistances.end(reference);
            timeline.record(reference, actor, Audience.SHARED, "assistance-ended", Map.of());
        }
        return actor.belongsTo(application.organisationId());
    }

    private Application begin(Actor officer, Round round, UUID organisationId, UUID contactId, Answers first,
                              Assistance.How how) {
        Application application = begun.begin(officer, round, organisationId, first);
        application.writeTo(contactId);
        Map<String, String> details = words.of(assist(officer, application, how), application);
        details.put("round", round.name());
        timeline.record(application.reference(), officer, Audience.SHARED, "started-for", details);
        mail.send(application, "assistance-began");
        return application;
    }

    private Assistance assist(Actor officer, Application application, Assistance.How how) {
        application.assist(officer);
        Assistance assistance =
                new Assistance(UUID.randomUUID(), application.reference(), officer.personId(), how, clock.instant());
        assistances.add(assistance);
        return assistance;
    }

    private static void requireOutside(Actor officer, UUID organisationId) {
        if (!officer.is(Role.GRANTS_OFFICER)) {
            throw new NotAllowed("applications.assisted.not-an-officer");
        }
        if (officer.belongsTo(organisationId)) {
            throw new NotAllowed("applications.assisted.own-organisation");
        }
    }
}
