package org.sanctuarycasework.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Shows pages of forms, reads what is sent from them, and checks and writes out the answers; stores nothing. */
@Component
public class FormPages {

    private final Sentences sentences;
    private final AnswerTexts texts;

    public FormPages(MessageSource messages) {
        sentences = new Sentences(messages);
        texts = new AnswerTexts(sentences);
    }

    /**
     * @param context values that conditions and choices read; {@code files} maps the keys of questions to lists of
     *                {@link AttachedFile}
     */
    public PageView show(Form form, Page page, Answers answers, Map<String, ?> context) {
        return show(form, page, answers, context, allOf(page));
    }

    /** @param onlyFields keys of the questions that may be answered; the others are shown as they stand */
    public PageView show(Form form, Page page, Answers answers, Map<String, ?> context, Set<String> onlyFields) {
        var situation = Situation.of(form, answers, context);
        var views = new PageViews(texts, page, context, open(onlyFields, situation), List.of());
        return view(page, views.of(Sheet.of(page.components(), answers.values()), situation), List.of(),
            Seen.of(page, answers.values()).text());
    }

    /**
     * Tells if somebody else changed the page since it was shown; sending it once more replaces what they changed.
     *
     * @param before  the answers stored now, with the ids of files just attached
     * @param context as for {@link #show}; {@code fileErrors} maps keys of questions to what was wrong with a file
     */
    public Submitted read(Form form, Page page, MultiValueMap<String, String> input, Answers before, Map<String, ?> context) {
        return new PageSubmission(sentences, texts, form, page, before, context, allOf(page), false).read(input);
    }

    /**
     * Brings what is sent together with what somebody else saved since the page was shown, and asks what to keep where
     * both changed something.
     *
     * @param onlyFields keys of the questions that may be answered; what is sent for others is ignored
     */
    public Submitted read(Form form, Page page, MultiValueMap<String, String> input, Answers before,
                          Map<String, ?> context, Set<String> onlyFields) {
        return new PageSubmission(sentences, texts, form, page, before, context, onlyFields, true).read(input);
    }

    /** Everything that is wrong or missing, page by page, as it counts when the form is sent in. */
    public List<FormError> check(Form form, Answers answers, Map<String, ?> context) {
        var situation = Situation.of(form, answers, context);
        return shownPages(form, situation).flatMap(page -> errors(page, answers, context, situation).stream()).toList();
    }

    /** How far each page is; pages that are not asked are left out. */
    public List<PageState> states(Form form, Answers answers, Map<String, ?> context) {
        var situation = Situation.of(form, answers, context);
        return shownPages(form, situation)
            .map(page -> new PageState(page.key(), page.title(), page.section(), status(page, answers, context, situation)))
            .toList();
    }

    /** The answers to all that is asked, written out. */
    public List<AnsweredPage> summary(Form form, Answers answers, Map<String, ?> context) {
        var situation = Situation.of(form, answers, context);
        return shownPages(form, situation)
            .map(page -> new AnsweredPage(page.key(), page.title(), page.section(), answered(page, situation, context)))
            .filter(page -> !page.questions().isEmpty())
            .toList();
    }

    /** Open is also what was not asked before, for it may come up with an answer that is changed. */
    static Predicate<Question> open(Set<String> onlyFields, Situation stored) {
        return question -> onlyFields.contains(question.key()) || stored.isHidden(question);
    }

    static PageView view(Page page, List<View> items, List<FormError> errors, String seen) {
        boolean multipart = page.fields().stream().anyMatch(field -> field.kind() == Kind.FILES);
        boolean repeated = page.questions().stream().anyMatch(Repeated.class::isInstance);
        boolean titleIsQuestion = items.size() == 1 && items.get(0) instanceof FieldView field && field.heading();
        return new PageView(page.key(), page.title(), titleIsQuestion, page.section(), items, errors, seen, multipart,
            multipart || repeated);
    }

    private PageState.Status status(Page page, Answers answers, Map<String, ?> context, Situation situation) {
        var asked = page.questions().stream().filter(question -> !situation.isHidden(question)).toList();
        // a question left empty on a page that was saved is stored as null, and so counts as begun
        if (!asked.isEmpty() && asked.stream().noneMatch(question -> answers.values().containsKey(question.key()))) {
            return PageState.Status.NOT_STARTED;
        }
        return errors(page, answers, context, situation).isEmpty()
            ? PageState.Status.COMPLETED : PageState.Status.IN_PROGRESS;
    }

    private List<FormError> errors(Page page, Answers answers, Map<String, ?> context, Situation situation) {
        var reading = PageReading.of(page.components(), Sheet.of(page.components(), answers.values()), context);
        return new PageErrors(sentences, page, reading, question -> true, true).in(situation);
    }

    private List<AnsweredQuestion> answered(Page page, Situation situation, Map<String, ?> context) {
        return org.sanctuarycasework.forms.Component.all(page.components(), false)
            .filter(component -> !situation.isHidden(component))
            .filter(component -> component instanceof Computed
                || component instanceof Question question && !question.leftOutOfSummary())
            .map(component -> component instanceof Computed computed ? texts.worked(computed, situation)
                : texts.answered((Question) component, situation, context))
            .toList();
    }

    private static Stream<Page> shownPages(Form form, Situation situation) {
        return form.pages().stream().filter(page -> !situation.isHidden(page));
    }

    private static Set<String> allOf(Page page) {
        return page.questions().stream().map(Question::key).collect(Collectors.toSet());
    }
}
