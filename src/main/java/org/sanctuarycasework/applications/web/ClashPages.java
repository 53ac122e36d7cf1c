package org.sanctuarycasework.applications.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.applications.AnswerAuthors.Author;
import org.sanctuarycasework.applications.AnswerAuthors;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.forms.AnsweredQuestion;
import org.sanctuarycasework.forms.Clash;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.site.SendingFields;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Gathers what somebody is told whose page a colleague changed as well: who changed what, and when. */
@Component
public class ClashPages {

    private final AnswerAuthors authors;
    private final AssistedPages assisted;
    private final Names names;

    ClashPages(AnswerAuthors authors, AssistedPages assisted, Names names) {
        this.authors = authors;
        this.assisted = assisted;
        this.names = names;
    }

    ClashView clash(Actor actor, Application application, Submitted submitted, MultiValueMap<String, String> input) {
        Map<String, Author> known = authors.of(application.reference());
        List<Choice> choices = new ArrayList<>();
        for (Clash clash : submitted.meanwhile().clashes()) {
            Author author = newest(clash.theirs(), known, application);
            choices.add(new Choice(clash, nameFor(actor, author), author, submitted.errors().stream()
                    .filter(error -> error.name().equals(clash.name())).map(FormError::message).findFirst().orElse(null)));
        }
        return new ClashView(application, assisted.of(actor, application), submitted.view(), choices,
                submitted.meanwhile().taken(), input);
    }

    /** Who changed answers that stay, then the questions; null if nobody did. Without the reader's own other windows. */
    List<String> alsoChanged(Actor actor, Application application, Submitted submitted) {
        List<AnsweredQuestion> taken = submitted.meanwhile().taken();
        if (taken.isEmpty()) {
            return null;
        }
        Map<String, Author> known = authors.of(application.reference());
        Set<UUID> others = taken.stream().map(question -> newest(List.of(question), known, application).personId())
                .filter(id -> !actor.isSamePersonAs(id)).collect(Collectors.toSet());
        List<String> told = new ArrayList<>();
        told.add(String.join(", ", names.namesOf(others).values()));
        taken.forEach(question -> told.add(question.question()));
        return told;
    }

    private static Author newest(List<AnsweredQuestion> questions, Map<String, Author> known, Application application) {
        Set<Author> found = new HashSet<>();
        questions.forEach(question -> found.add(known.get(question.key())));
        found.remove(null);
        return found.stream().max(Comparator.comparing(Author::at))
                .orElseGet(() -> new Author(application.savedBy(), application.savedAt()));
    }

    private String nameFor(Actor actor, Author author) {
        return actor.isSamePersonAs(author.personId()) ? null
                : names.namesOf(Set.of(author.personId())).get(author.personId());
    }

    /**
     * @param who   name of whoever saved the other answer; null for the reader, in another window
     * @param error null unless a choice was missing
     */
    public record Choice(Clash clash, String who, Author author, String error) {
    }

    /**
     * The choice between two people's answers to questions of a page.
     *
     * @param assisting null unless an officer fills in
     * @param also      answers that only somebody else changed
     * @param input     what was sent, to be sent again with the choice
     */
    public record ClashView(Application application, Assisting assisting, PageView view, List<Choice> choices,
                            List<AnsweredQuestion> also, MultiValueMap<String, String> input) {

        /** What the page sends again: all that was typed, and what was seen; without what belongs to the sending itself. */
        public Map<String, List<String>> resent() {
            Map<String, List<String>> resent = new TreeMap<>(input);
            resent.keySet().removeIf(name -> SendingFields.isBroughtAnew(name) || name.equals("_choosing") || name.startsWith("_keep."));
            return resent;
        }
    }
}
