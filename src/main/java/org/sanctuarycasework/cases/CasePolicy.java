package org.sanctuarycasework.cases;

import org.sanctuarycasework.people.Actor;

/** Says which of the council's staff may read cases of one kind; a feature has one for each kind it opens. */
public interface CasePolicy {

    /** The {@link CaseFile#kind()} it speaks for. */
    String kind();

    boolean mayRead(Actor staff, CaseFile file);
}
