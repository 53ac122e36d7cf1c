package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.springframework.stereotype.Component;

/** The form of an application in the version it began with, and what the form needs to know besides the answers. */
@Component
public class ApplicationForm {

    private final Forms forms;
    private final FormPages pages;
    private final ApplicationFiles files;
    private final Rounds rounds;
    private final Clock clock;

    ApplicationForm(Forms forms, FormPages pages, ApplicationFiles files, Rounds rounds, Clock clock) {
        this.forms = forms;
        this.pages = pages;
        this.files = files;
        this.rounds = rounds;
        this.clock = clock;
    }

    public Form of(Application application) {
        return forms.version(application.formHash());
    }

    /** The values that conditions, options and checks of the form may name: wards, priorities, pot, potName, roundName, today. */
    public Map<String, Object> context(Round round, Answers answers) {
        Map<String, Object> context = new HashMap<>();
        context.put("wards", rounds.wards().stream().map(ward -> option(ward.code(), ward.name())).toList());
        context.put("priorities", round.priorities().stream()
                .map(priority -> option(priority.key(), priority.name())).toList());
        context.put("roundName", round.name());
        context.put("today", LocalDate.now(clock).toString());
        pot(round, answers).ifPresent(pot -> {
            context.put("pot", available(pot, answers));
            context.put("potName", pot.name());
        });
        return context;
    }

    public Map<String, Object> context(Application application) {
        return context(rounds.byId(application.roundId()), application.answers());
    }

    /** Pounds asked for: the sum over the lines of the budget. */
    public BigDecimal requested(Answers answers) {
        return answers.rows("budget").stream().map(line -> line.get("asked"))
                .filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the project is called, once that question is answered. */
    public Optional<String> projectName(Answers answers) {
        return Optional.ofNullable(answers.text("projectName"));
    }

    void requireComplete(Application application) {
        List<FormError> errors = pages.check(of(application), files.withoutRefused(of(application), application),
                context(application));
        if (!errors.isEmpty()) {
            throw new AnswersIncomplete(application.reference(), errors);
        }
    }

    private static Optional<Pot> pot(Round round, Answers answers) {
        String type = answers.text("applicationType");
        if (type == null) {
            return Optional.empty();
        }
        return type.equals("borough-wide") ? round.pot(null)
                : Optional.ofNullable(answers.text("ward")).flatMap(round::pot);
    }

    private static BigDecimal available(Pot pot, Answers answers) {
        String kind = pot.isBoroughWide() ? answers.text("boroughWideKind")
                : answers.text("applicationType").substring("ward-".length());
        return "capital".equals(kind) ? pot.capital() : "revenue".equals(kind) ? pot.revenue() : pot.total();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
