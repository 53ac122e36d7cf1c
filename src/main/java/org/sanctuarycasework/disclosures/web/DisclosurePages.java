package org.sanctuarycasework.disclosures.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.disclosures.Disclosure;
import org.sanctuarycasework.disclosures.DisclosureRecord;
import org.sanctuarycasework.disclosures.DisclosureRecords;
import org.sanctuarycasework.disclosures.DisclosureTexts;
import org.sanctuarycasework.disclosures.ReadDisclosures;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.springframework.stereotype.Component;

/** Gathers what a page shows of disclosures. */
@Component
public class DisclosurePages {

    private final ReadDisclosures disclosures;
    private final DisclosureRecords records;
    private final DisclosureTexts texts;
    private final WaitingDisclosures waiting;
    private final Names names;

    DisclosurePages(ReadDisclosures disclosures, DisclosureRecords records, DisclosureTexts texts, WaitingDisclosures waiting, Names names) {
        this.disclosures = disclosures;
        this.records = records;
        this.texts = texts;
        this.waiting = waiting;
        this.names = names;
    }

    /**
     * Without what was typed.
     *
     * @throws CaseNotFound unless the actor is on the case for the council
     */
    List<DisclosureView> ofCase(Actor actor, String reference) {
        return views(disclosures.ofCase(actor, reference), List.of());
    }

    /** @throws CaseNotFound unless the actor is on the case for the council, or information governance */
    DisclosureView one(Actor actor, UUID id) {
        return views(List.of(disclosures.one(actor, id)), records.of(id)).get(0);
    }

    private List<DisclosureView> views(List<Disclosure> found, List<DisclosureRecord> written) {
        Map<UUID, String> people = names.namesOf(Stream.concat(
                        found.stream().flatMap(disclosure -> Stream.of(disclosure.askedBy(), disclosure.decidedBy(), disclosure.takenBackBy())),
                        written.stream().map(DisclosureRecord::byPerson))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, Waiting> undecided = waiting.among(found);
        return found.stream().map(disclosure -> new DisclosureView(disclosure, people.get(disclosure.askedBy()), people.get(disclosure.decidedBy()),
                people.get(disclosure.takenBackBy()), undecided.get(disclosure.id()),
                written.stream().map(record -> new DisclosureView.Step(texts.written(record), people.get(record.byPerson()), record.at())).toList())).toList();
    }
}
