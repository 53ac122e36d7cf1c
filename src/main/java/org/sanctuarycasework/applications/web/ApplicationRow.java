package org.sanctuarycasework.applications.web;

import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.funds.Round;

/**
 * An application in a list, or at the head of its own pages.
 *
 * @param assisting null unless an officer fills it in and the page says so
 */
public record ApplicationRow(Application application, String projectName, Round round, Assisting assisting) {

    /** True for the officer who fills it in. */
    public boolean isForAnother() {
        return assisting != null && assisting.mine();
    }

    /** The list that the application stands in. */
    public String list() {
        return isForAnother() ? "/assisted" : "/applications";
    }

    /** As the applicant may know it: what is decided is told when it can no longer be called in. */
    public Status status() {
        return application.status() == Status.DECIDED ? Status.DECISION : application.status();
    }

    ApplicationRow with(Assisting found) {
        return new ApplicationRow(application, projectName, round, found);
    }

    /** @param moved the round as the application meets it, with its deadline */
    ApplicationRow in(Round moved) {
        return new ApplicationRow(application, projectName, moved, assisting);
    }
}
