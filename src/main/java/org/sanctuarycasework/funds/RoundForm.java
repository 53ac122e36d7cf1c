package org.sanctuarycasework.funds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Choice;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The pages on which a manager sets up a round: the form {@code round}, with the draft as its answers. */
@Component
public class RoundForm {

    /** Key of the page that names the round, with which a new one begins. */
    public static final String FIRST_PAGE = "name";

    private static final String FORM = "round";

    private final Forms forms;
    private final FormPages pages;
    private final Rounds rounds;
    private final NeededQuestions needed;
    private final JdbcTemplate jdbc;
    private final MessageSource texts;

    RoundForm(Forms forms, FormPages pages, Rounds rounds, NeededQuestions needed, JdbcTemplate jdbc, MessageSource texts) {
        this.forms = forms;
        this.pages = pages;
        this.rounds = rounds;
        this.needed = needed;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** @throws RoundNotFound if there is no such page */
    public PageView show(Round round, String pageKey) {
        return pages.show(form(), page(pageKey), RoundAnswers.of(round), context(round));
    }

    /** The first page, empty, for a round that is like an earlier one. */
    public PageView showNew(Round earlier) {
        return pages.show(form(), page(FIRST_PAGE), Answers.NONE, newContext(earlier));
    }

    /** All that is set, written out page by page. */
    public List<AnsweredPage> summary(Round round) {
        return pages.summary(form(), RoundAnswers.of(round), context(round));
    }

    /** Stands for all that is set: it is another one as soon as a word of it is changed. */
    public String fingerprint(Round round) {
        return UUID.nameUUIDFromBytes((summary(round) + round.formHash()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What stands in the way of publishing it; each leads to the page where it can be put right. */
    public List<FormError> check(Round round) {
        List<FormError> errors = new ArrayList<>(pages.check(form(), RoundAnswers.of(round), context(round)));
        List<String> missing = needed.missingFrom(forms.version(round.formHash()));
        if (!missing.isEmpty()) {
            errors.add(new FormError("form", "formId", "formId", texts.getMessage("funds.form.lacks",
                    new Object[] {round.formId(), String.join(", ", missing)}, Locale.UK), "formId"));
        }
        return errors;
    }

    Submitted read(Round round, String pageKey, MultiValueMap<String, String> input) {
        return pages.read(form(), page(pageKey), input, RoundAnswers.of(round), context(round));
    }

    Submitted readNew(Round earlier, MultiValueMap<String, String> input) {
        return pages.read(form(), page(FIRST_PAGE), input, Answers.NONE, newContext(earlier));
    }

    private Form form() {
        return forms.latest(FORM);
    }

    private Page page(String key) {
        return form().page(key).orElseThrow(() -> new RoundNotFound(key));
    }

    private Map<String, Object> context(Round round) {
        return context(jdbc.queryForList("select key from round where fund = ? and id <> ?", String.class, round.fund(), round.id()));
    }

    private Map<String, Object> newContext(Round earlier) {
        return context(jdbc.queryForList("select key from round where fund = ?", String.class, earlier.fund()));
    }

    private Map<String, Object> context(List<String> otherKeys) {
        List<Choice> places = Stream.concat(rounds.wards().stream().map(ward -> new Choice(ward.code(), ward.name())),
                Stream.of(new Choice(RoundAnswers.BOROUGH_WIDE, Pot.BOROUGH_WIDE))).toList();
        List<Choice> formFiles = forms.all().stream().filter(file -> needed.missingFrom(file).isEmpty())
                .map(file -> new Choice(file.id(), file.id())).toList();
        return Map.of("otherKeys", otherKeys, "places", places, "formFiles", formFiles);
    }
}
