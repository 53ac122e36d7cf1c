package org.sanctuarycasework.applications;

/** Somebody changed an answer after the sender had read them; nothing was sent. */
public class AnswersChanged extends RuntimeException {

    AnswersChanged(String reference) {
        super(reference + " has other answers by now");
    }
}
