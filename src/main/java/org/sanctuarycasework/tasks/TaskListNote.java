package org.sanctuarycasework.tasks;

import java.util.List;
import java.util.Optional;

import org.sanctuarycasework.people.Actor;

/** What a feature tells somebody above their task list: one sentence, and where to read more. */
public interface TaskListNote {

    /** Empty for whom it has nothing to tell. */
    Optional<Note> forReader(Actor reader);

    /**
     * @param sentence  message key
     * @param arguments of the sentence
     * @param address   of the page that says more
     * @param link      message key of the link's text
     */
    record Note(String sentence, List<String> arguments, String address, String link) {
    }
}
