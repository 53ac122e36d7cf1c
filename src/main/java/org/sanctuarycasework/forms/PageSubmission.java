package org.sanctuarycasework.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/** One sending of one page: what was typed, what it comes to, and the page that answers it. */
class PageSubmission {

    private static final int MOST_CHARACTERS = 100_000;

    private final Sentences sentences;
    private final AnswerTexts texts;
    private final Form form;
    private final Page page;
    private final Answers before;
    private final Map<String, ?> context;
    private final Situation storedSituation;
    private final Predicate<Question> open;
    private final boolean merging;

    /** @param merging whether answers of two people are brought together; else the later one is only told of the other */
    PageSubmission(Sentences sentences, AnswerTexts texts, Form form, Page page, Answers before,
                   Map<String, ?> context, Set<String> onlyFields, boolean merging) {
        this.sentences = sentences;
        this.texts = texts;
        this.form = form;
        this.page = page;
        this.before = before;
        this.context = context;
        this.storedSituation = Situation.of(form, before, context);
        this.open = FormPages.open(onlyFields, storedSituation);
        this.merging = merging;
    }

    Submitted read(MultiValueMap<String, String> input) {
        var action = Action.of(input.getFirst(Inputs.ACTION));
        var answers = withoutFile(action);
        var stored = Sheet.of(page.components(), answers.values());
        var typed = Items.arranged(action, page, open,
            stored.with(Sheet.from(page.components(), input, ""), this::isOpen));
        var reading = PageReading.of(page.components(), typed, context);
        var mine = situation(answers, reading);
        var merge = new Merge(page, compared(action, input), before.values(), mine.kept(), reading.unreadable(), input, open);
        boolean stale = !merging && !merge.isNothing();
        var sheet = stale ? typed : typed.with(stored, merge::takesTheirs);
        var situation = mine;
        if (!merge.isNothing() && !stale) {
            reading = PageReading.of(page.components(), sheet, context);
            situation = situation(answers, reading);
        }
        var meanwhile = merge.told(question -> texts.answered(question, storedSituation, context),
            question -> texts.answered(question, mine, context));
        var errors = errors(action, sheet, reading, situation, stale, input.containsKey(Inputs.CHOOSING) ? meanwhile : Meanwhile.NOTHING);
        var view = FormPages.view(page, new PageViews(texts, page, context, open, errors).of(sheet, situation), errors,
            stale ? Seen.of(page, before.values()).text() : seen(action, input, merge));
        boolean taken = errors.isEmpty() && action.isSaving() && !meanwhile.isOpen();
        return new Submitted(taken ? new Answers(situation.kept()) : answers, view, errors, action, meanwhile);
    }

    private Situation situation(Answers answers, PageReading reading) {
        return Situation.of(form, answers.with(open(reading.answers())), context);
    }

    /** Only what is to be saved is compared with what is stored. */
    private Seen compared(Action action, MultiValueMap<String, String> input) {
        String sent = input.getFirst(Inputs.SEEN);
        return action.isSaving() && sent != null ? Seen.read(page, sent) : null;
    }

    private String seen(Action action, MultiValueMap<String, String> input, Merge merge) {
        String sent = input.getFirst(Inputs.SEEN);
        if (sent == null) {
            return Seen.of(page, before.values()).text();
        }
        return action.isSaving() ? merge.seenThen().text() : sent;
    }

    private Answers withoutFile(Action action) {
        if (action.type() != Action.Type.REMOVE_FILE || !isOpen(action.key()) || before.list(action.key()).isEmpty()) {
            return before;
        }
        return before.with(Map.of(action.key(),
            before.list(action.key()).stream().filter(id -> !id.equals(action.detail())).toList()));
    }

    /** @param asked what the person was asked to choose between */
    private List<FormError> errors(Action action, Sheet sheet, PageReading reading, Situation situation, boolean stale,
                                   Meanwhile asked) {
        var errors = new ArrayList<FormError>();
        if (sheet.length() > MOST_CHARACTERS) {
            return List.of(ofPage(sentences.text("error.page.long", MOST_CHARACTERS)));
        }
        if (stale) {
            errors.add(ofPage(sentences.text("error.page.stale")));
        }
        if (action.isSaving()) {
            boolean demanding = action.type() == Action.Type.SAVE;
            errors.addAll(new PageErrors(sentences, page, reading, open, demanding).in(situation));
        }
        errors.addAll(0, fileErrors());
        return errors.isEmpty() ? choiceErrors(asked) : List.copyOf(errors);
    }

    private List<FormError> choiceErrors(Meanwhile asked) {
        return asked.clashes().stream().filter(clash -> clash.isOpen() && !clash.again())
            .map(clash -> new FormError(page.key(), clash.key(), clash.name(),
                sentences.text("error.keep", clash.theirs().get(0).question()), clash.anchor()))
            .toList();
    }

    private List<FormError> fileErrors() {
        if (!(context.get("fileErrors") instanceof Map<?, ?> sentencesByKey)) {
            return List.of();
        }
        return page.fields().stream().filter(field -> sentencesByKey.containsKey(field.key()))
            .map(field -> new FormError(page.key(), field.key(), field.key(),
                String.valueOf(sentencesByKey.get(field.key())), Inputs.anchor(field, field.key(), null)))
            .toList();
    }

    private FormError ofPage(String sentence) {
        String anchor = page.fields().stream().findFirst().map(field -> Inputs.anchor(field, field.key(), null)).orElse("");
        return new FormError(page.key(), null, null, sentence, anchor);
    }

    private Map<String, Object> open(Map<String, Object> answers) {
        var opened = new LinkedHashMap<>(answers);
        opened.keySet().removeIf(key -> !isOpen(key));
        return opened;
    }

    private boolean isOpen(String key) {
        return page.questions().stream().anyMatch(question -> question.key().equals(key) && open.test(question));
    }
}
