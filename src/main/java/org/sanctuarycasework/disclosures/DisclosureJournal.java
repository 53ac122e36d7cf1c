package org.sanctuarycasework.disclosures;

import java.util.Locale;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a step of a disclosure down in all places of ours, so that it stands before the engine moves; the partner does not read it. */
@Component
class DisclosureJournal {

    private final Disclosures disclosures;
    private final Timeline timeline;
    private final MessageSource texts;

    DisclosureJournal(Disclosures disclosures, Timeline timeline, MessageSource texts) {
        this.disclosures = disclosures;
        this.timeline = timeline;
        this.texts = texts;
    }

    void write(Disclosure disclosure, Actor actor, String event) {
        disclosures.saveAndFlush(disclosure);
        Map<String, String> details = Map.of("to", texts.getMessage("disclosures.recipient." + disclosure.recipient().key(), null, Locale.UK));
        timeline.record(disclosure.reference(), actor, Audience.INTERNAL, event, details);
    }
}
