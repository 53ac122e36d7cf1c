package org.sanctuarycasework.applications.web;

import java.util.Set;

import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.Assistances;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.springframework.stereotype.Component;

/** Finds what the pages of an application say about an officer who fills it in for the organisation. */
@Component
class AssistedPages {

    private final Assistances assistances;
    private final OrganisationDirectory organisations;
    private final Names names;

    AssistedPages(Assistances assistances, OrganisationDirectory organisations, Names names) {
        this.assistances = assistances;
        this.organisations = organisations;
        this.names = names;
    }

    /** @return null if the organisation fills it in without an officer, as most do: nothing is asked of the database then */
    Assisting of(Actor reader, Application application) {
        return application.assistedBy() == null ? null
                : assistances.openOf(application.reference()).map(assistance -> new Assisting(assistance,
                        organisations.byIds(Set.of(application.organisationId())).get(0).name(),
                        names.namesOf(Set.of(assistance.officerId())).get(assistance.officerId()),
                        application.isAssistedBy(reader))).orElse(null);
    }
}
