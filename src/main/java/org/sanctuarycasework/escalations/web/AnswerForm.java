package org.sanctuarycasework.escalations.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.escalations.Escalations;
import org.sanctuarycasework.escalations.OfferedPlace;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.Stages;
import org.sanctuarycasework.escalations.WrittenAnswer;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Choice;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The form for a team's answer, with what it has to know of the case, and what was typed into it. */
@Component
class AnswerForm {

    private static final String ID = "answer-escalation";

    private final OnePageForms forms;
    private final WorkItems items;
    private final Escalations escalations;
    private final Stages stages;
    private final MessageSource texts;

    AnswerForm(OnePageForms forms, WorkItems items, Escalations escalations, Stages stages, MessageSource texts) {
        this.forms = forms;
        this.items = items;
        this.escalations = escalations;
        this.stages = stages;
        this.texts = texts;
    }

    /** @throws TaskNotFound if it is no task of an escalation */
    PageView blank(String taskId) {
        return forms.show(ID, Answers.NONE, context(taskId));
    }

    /** @throws TaskNotFound if it is no task of an escalation */
    Submitted read(String taskId, MultiValueMap<String, String> input) {
        return forms.read(ID, input, context(taskId));
    }

    WrittenAnswer written(Answers typed) {
        String decision = typed.text("decision");
        WrittenAnswer answer = WrittenAnswer.of(typed.text("kind"), "none".equals(decision) ? null : decision, typed.text("words"));
        if (typed.has("place")) {
            answer = answer.with(new OfferedPlace(typed.text("place"), LocalDate.parse(typed.text("placeFrom")), typed.text("placeKind")));
        }
        if (typed.has("referredTo")) {
            answer = answer.passedOnTo(ServiceArea.ofKey(typed.text("referredTo")));
        }
        return typed.has("goTo") ? answer.goingTo(typed.text("goTo")) : answer;
    }

    /** All of it as one text, in the order in which a page shows it. */
    String inWords(WrittenAnswer written) {
        OfferedPlace place = written.place();
        Stream<String> more = place == null ? Stream.of() : Stream.of(text("escalations.answer.place") + ": " + place.where(),
                text("escalations.answer.place-from") + ": " + Moments.day(place.from()),
                text("escalations.answer.place-kind") + ": " + text("escalations.place." + place.kind()));
        Stream<String> elsewhere = Stream.of(
                written.referredTo() == null ? "" : text("escalations.answer.referred-to") + ": " + text("escalations.service." + written.referredTo().key()),
                written.goTo() == null ? "" : text("escalations.answer.go-to") + ": " + written.goTo());
        return Stream.of(Stream.of(text("escalations.answer.kind." + written.kind()), written.words()), more, elsewhere)
                .flatMap(part -> part).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private Map<String, Object> context(String taskId) {
        WorkItem item = items.byId(taskId).orElseThrow(() -> new TaskNotFound(taskId));
        Escalation escalation = escalations.findById(item.caseReference()).orElseThrow(() -> new TaskNotFound(taskId));
        ServiceArea own = stages.serviceOf(escalation.reference(), item.teams()).orElse(null);
        List<Choice> others = Arrays.stream(ServiceArea.values()).filter(service -> service != own)
                .map(service -> new Choice(service.key(), text("escalations.service." + service.key()))).toList();
        return Map.of("otherServices", others, "tonight", escalation.isForTonight());
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.UK);
    }
}
