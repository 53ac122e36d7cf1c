package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.forms.Answers;

/** A draft as answers to the form {@code round}, and what such answers make of the draft. */
final class RoundAnswers {

    /** What stands for the borough-wide pot, where a ward has its code. */
    static final String BOROUGH_WIDE = "borough-wide";

    private RoundAnswers() {
    }

    static Answers of(Round round) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("roundName", round.name());
        answers.put("roundKey", round.key());
        answers.put("sample", yesOrNo(round.sample()));
        putMoment(answers, "opens", round.opensAt());
        putMoment(answers, "closes", round.closesAt());
        answers.put("decisionOn", round.decisionOn().toString());
        answers.put("reserveEndsOn", round.reserveEndsOn().toString());
        answers.put("pots", round.pots().stream().map(pot -> Map.of("place", pot.isBoroughWide() ? BOROUGH_WIDE : pot.ward(),
                "capital", plain(pot.capital()), "revenue", plain(pot.revenue()))).toList());
        answers.put("criteria", round.criteria().stream().map(criterion -> Map.of("criterion", criterion.name(),
                "question", criterion.question(), "maximum", number(criterion.maximum()))).toList());
        answers.put("priorities", round.priorities().stream().map(priority -> Map.of("priority", priority.name())).toList());
        answers.put("decidedBy", round.oneList() ? "one-list" : "table");
        answers.put("managerLimit", plain(round.managerLimit()));
        answers.put("directorLimit", plain(round.directorLimit()));
        answers.put("spread", number(round.spread()));
        answers.put("wardConsultation", yesOrNo(round.wardConsultation()));
        answers.put("informationDays", number(round.informationDays()));
        answers.put("firstReminder", number(round.reminderDays().get(0)));
        answers.put("lastReminder", number(round.reminderDays().get(1)));
        answers.put("lapseDays", number(round.lapseDays()));
        answers.put("appealDays", number(round.appealDays()));
        answers.put("offerDays", number(round.offerDays()));
        answers.put("formId", round.formId());
        answers.putAll(WordingAnswers.of(round.wording()));
        return new Answers(answers);
    }

    /** @param formHash of the version of the form that the answers name */
    static Round apply(Answers answers, Round draft, String formHash) {
        boolean sample = isYes(answers, "sample");
        return new Round(draft.id(), draft.fund(), answers.text("roundKey"), answers.text("roundName"), sample,
                moment(answers, "opens"), moment(answers, "closes"), LocalDate.parse(answers.text("decisionOn")),
                LocalDate.parse(answers.text("reserveEndsOn")), answers.text("formId"), formHash, draft.processKey(),
                answers.text("decidedBy").equals("one-list"), answers.money("managerLimit"),
                answers.money("directorLimit"), count(answers, "informationDays"),
                List.of(count(answers, "firstReminder"), count(answers, "lastReminder")), count(answers, "lapseDays"),
                count(answers, "appealDays"), count(answers, "offerDays"), count(answers, "spread"),
                isYes(answers, "wardConsultation"), WordingAnswers.read(answers),
                answers.rows("pots").stream().map(row -> pot(row, sample)).toList(),
                priorities(answers, draft), criteria(answers, draft));
    }

    private static Pot pot(Map<String, Object> row, boolean sample) {
        String place = (String) row.get("place");
        return new Pot(UUID.randomUUID(), place.equals(BOROUGH_WIDE) ? null : place, "", (BigDecimal) row.get("capital"),
                (BigDecimal) row.get("revenue"), sample);
    }

    /** One that kept its name keeps its key, for scores and answers of earlier rounds have it too. */
    private static List<Round.Priority> priorities(Answers answers, Round draft) {
        Map<String, String> known = draft.priorities().stream()
                .collect(Collectors.toMap(Round.Priority::name, Round.Priority::key, (first, second) -> first));
        Keys keys = new Keys(known);
        return answers.rows("priorities").stream().map(row -> (String) row.get("priority"))
                .map(name -> new Round.Priority(keys.of(name), name)).toList();
    }

    private static List<Round.Criterion> criteria(Answers answers, Round draft) {
        Map<String, String> known = draft.criteria().stream()
                .collect(Collectors.toMap(Round.Criterion::name, Round.Criterion::key, (first, second) -> first));
        Keys keys = new Keys(known);
        return answers.rows("criteria").stream().map(row -> {
            String name = (String) row.get("criterion");
            return new Round.Criterion(keys.of(name), name, (String) row.get("question"),
                    ((BigDecimal) row.get("maximum")).intValueExact());
        }).toList();
    }

    private static void putMoment(Map<String, Object> answers, String what, Instant moment) {
        ZonedDateTime inLondon = moment.atZone(CaseworkClock.LONDON);
        answers.put(what + "On", inLondon.toLocalDate().toString());
        answers.put(what + "Time", inLondon.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** @param what {@code opens} or {@code closes}: a day and a time in London */
    private static Instant moment(Answers answers, String what) {
        return LocalDate.parse(answers.text(what + "On")).atTime(LocalTime.parse(answers.text(what + "Time")))
                .atZone(CaseworkClock.LONDON).toInstant();
    }

    private static int count(Answers answers, String key) {
        return answers.money(key).intValueExact();
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    /** Without the pence if there are none, as people type it. */
    private static BigDecimal plain(BigDecimal pounds) {
        return pounds.stripTrailingZeros().scale() <= 0 ? pounds.setScale(0) : pounds;
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static boolean isYes(Answers answers, String key) {
        return "yes".equals(answers.text(key));
    }
}
