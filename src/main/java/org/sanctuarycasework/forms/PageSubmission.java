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
    private final Predicate<Question> open;

    PageSubmission(Sentences sentences, AnswerTexts texts, Form form, Page page, Answers before,
                   Map<String, ?> context, Set<String> onlyFields) {
        this.sentences = sentences;
        this.texts = texts;
        this.form = form;
        this.page = page;
        this.before = before;
        this.context = context;
        this.open = FormPages.open(onlyFields, Situation.of(form, before, context));
    }

    Submitted read(MultiValueMap<String, String> input) {
        var action = Action.of(input.getFirst(Inputs.ACTION));
        var answers = withoutFile(action);
        var stored = Sheet.of(page.components(), answers.values());
        var sheet = arranged(action, stored.with(Sheet.from(page.components(), input, ""), this::isOpen));
        var reading = PageReading.of(page.components(), sheet, context);
        var situation = Situation.of(form, answers.with(open(reading.answers())), context);

        String seen = input.getFirst(Inputs.SEEN);
        String now = Fingerprint.of(page, before.values());
        boolean stale = action.isSaving() && seen != null && !seen.equals(now)
            && !now.equals(Fingerprint.of(page, situation.kept()));
        var errors = errors(action, sheet, reading, situation, stale);
        var view = FormPages.view(page, new PageViews(texts, page, context, open, errors).of(sheet, situation), errors,
            stale || seen == null ? now : seen);
        boolean taken = errors.isEmpty() && action.isSaving();
        return new Submitted(taken ? new Answers(situation.kept()) : answers, view, errors, action, stale);
    }

    private Answers withoutFile(Action action) {
        if (action.type() != Action.Type.REMOVE_FILE || !isOpen(action.key()) || before.list(action.key()).isEmpty()) {
            return before;
        }
        return before.with(Map.of(action.key(),
            before.list(action.key()).stream().filter(id -> !id.equals(action.detail())).toList()));
    }

    /** With an item more or less if that is what was pressed; without the blank ones if the page is to be saved. */
    private Sheet arranged(Action action, Sheet sheet) {
        for (Question question : page.questions()) {
            if (question instanceof Repeated repeated && open.test(repeated)) {
                sheet = sheet.withItems(repeated, arranged(action, repeated, sheet.items(repeated)));
            }
        }
        return sheet;
    }

    private static List<Sheet> arranged(Action action, Repeated repeated, List<Sheet> items) {
        if (action.isSaving()) {
            return items.stream().filter(item -> !item.isBlank()).toList();
        }
        var arranged = new ArrayList<>(items);
        if (repeated.key().equals(action.key())) {
            if (action.type() == Action.Type.ADD && items.size() < repeated.maxItems()) {
                arranged.add(Sheet.blank(repeated));
            }
            if (action.type() == Action.Type.REMOVE) {
                remove(arranged, action.detail());
            }
        }
        return arranged;
    }

    private static void remove(List<Sheet> items, String index) {
        for (int item = 0; item < items.size(); item++) {
            if (String.valueOf(item).equals(index)) {
                items.remove(item);
                return;
            }
        }
    }

    private List<FormError> errors(Action action, Sheet sheet, PageReading reading, Situation situation, boolean stale) {
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
        return List.copyOf(errors);
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
