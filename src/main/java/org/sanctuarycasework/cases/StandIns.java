package org.sanctuarycasework.cases;

import java.util.Optional;

import org.sanctuarycasework.people.Actor;

/** Tells the timeline for whom a deputy acts; whoever has tasks to take over knows. */
public interface StandIns {

    /** Name of the absent colleague whose task of the case the actor has taken over; empty if they act for themselves. */
    Optional<String> absentColleague(Actor actor, String caseReference);
}
