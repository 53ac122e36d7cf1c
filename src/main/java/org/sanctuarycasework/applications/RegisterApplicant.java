package org.sanctuarycasework.applications;

import java.util.UUID;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.organisations.CharityNumber;
import org.sanctuarycasework.organisations.OrganisationKind;
import org.sanctuarycasework.organisations.OrganisationName;
import org.sanctuarycasework.organisations.OrganisationSearch;
import org.sanctuarycasework.organisations.RegisterOrganisation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.DemoPeople;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.PersonName;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.people.Role;
import org.springframework.beans.factory.ObjectProvider;

/** An officer registers an organisation that asks for help with applying, and who of it can be written to. */
@UseCase
public class RegisterApplicant {

    private final RegisterPerson registerPerson;
    private final RegisterOrganisation registerOrganisation;
    private final OrganisationSearch organisations;
    private final Actors actors;
    private final ObjectProvider<DemoPeople> demo;

    RegisterApplicant(RegisterPerson registerPerson, RegisterOrganisation registerOrganisation,
                      OrganisationSearch organisations, Actors actors, ObjectProvider<DemoPeople> demo) {
        this.registerPerson = registerPerson;
        this.registerOrganisation = registerOrganisation;
        this.organisations = organisations;
        this.actors = actors;
        this.demo = demo;
    }

    /**
     * @param number null if it has none
     * @param person who may sign for the organisation and gets its mails; an account that is there keeps its name
     * @return the id of the organisation
     * @throws Refused if the number is registered already, or the person cannot be written to or works for the council
     */
    public UUID register(Actor officer, OrganisationName name, OrganisationKind kind, CharityNumber number,
                         PersonName person, EmailAddress email) {
        if (!officer.is(Role.GRANTS_OFFICER)) {
            throw new NotAllowed("applications.assisted.not-an-officer");
        }
        if (number != null && organisations.isRegistered(number)) {
            throw new Refused("applications.assisted.register.known");
        }
        if (demo.stream().anyMatch(people -> !people.mayInclude(email))) {
            throw new Refused("people.invite.email.not-demo");
        }
        Actor contact = actors.byId(registerPerson.register(person.value(), email.value()))
                .orElseThrow(() -> new Refused("applications.assisted.register.inactive"));
        if (contact.isStaff()) {
            throw new Refused("applications.assisted.register.staff");
        }
        return registerOrganisation.register(contact, name, kind, number);
    }
}
