package org.sanctuarycasework.people;

/**
 * Says of somebody that a mailed link alone does not sign them in. Each module that lets people read about others may
 * have such a bean; one that says yes is enough.
 */
public interface NeedsSecondFactor {

    boolean needsSecondFactor(Actor actor);
}
