package org.sanctuarycasework.records;

import java.util.List;

import org.sanctuarycasework.forms.AnsweredPage;

/**
 * What one kind of case keeps beside what every case keeps; each feature that opens cases names its own, and so does one
 * that adds to the cases of another.
 */
public interface CaseRecord {

    /** As the case file names it. */
    String kind();

    /** All tables with rows about a case of this kind, in an order in which they can be emptied. */
    List<KeptTable> tables();

    /** True for legal advice: then nobody gets a copy but those who may read the case. */
    default boolean isPrivileged() {
        return false;
    }

    /** What was written on its form; empty once it is erased. */
    List<AnsweredPage> written(String reference);
}
