package org.sanctuarycasework.deadlines;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how a time limit was worked out, for the template {@code deadlines/how}. */
@Component
public class LimitsInWords {

    private final OfficeHours office;
    private final MessageSource texts;

    LimitsInWords(OfficeHours office, MessageSource texts) {
        this.office = office;
        this.texts = texts;
    }

    /** Sentences, in the order in which time ran. */
    public List<String> of(TimeLimit limit) {
        List<String> sentences = counted(limit);
        sentences.add(text("deadlines.ends", Moments.full(limit.ends()), Moments.full(limit.warning())));
        return sentences;
    }

    /** The same for a limit of which nobody is warned before it ends. */
    public List<String> withoutWarning(TimeLimit limit) {
        List<String> sentences = counted(limit);
        sentences.add(text("deadlines.ends-unwarned", Moments.full(limit.ends())));
        return sentences;
    }

    private List<String> counted(TimeLimit limit) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text("deadlines.from." + limit.span().unit(), limit.span().amount(), Moments.full(limit.from()),
                length(), office.opens(), office.closes()));
        if (!limit.starts().equals(limit.from())) {
            sentences.add(text("deadlines.starts", Moments.full(limit.starts())));
        }
        if (clocksChangeIn(limit)) {
            sentences.add(text("deadlines.clocks-change"));
        }
        if (!limit.skipped().isEmpty()) {
            sentences.add(text("deadlines.skipped", days(limit.skipped().stream())));
        }
        if (limit.specialDays().stream().anyMatch(SpecialDay::counts)) {
            sentences.add(text("deadlines.worked", days(limit.specialDays().stream().filter(SpecialDay::counts))));
        }
        limit.pauses().forEach(pause ->
                sentences.add(text("deadlines.paused", Moments.full(pause.from()), Moments.full(pause.until()))));
        return sentences;
    }

    private String days(Stream<SpecialDay> days) {
        return days.map(day -> text("deadlines.day." + day.kind(), Moments.day(day.day()), day.name()))
                .collect(Collectors.joining(", "));
    }

    /** Of an office day: {@code 8 hours}, or {@code 7 hours and 30 minutes}. */
    private String length() {
        return text("deadlines.length", office.length().toHours(), office.length().toMinutesPart());
    }

    /** Only limits that run at night can notice: the clocks change on a Sunday. */
    private static boolean clocksChangeIn(TimeLimit limit) {
        return limit.runsDayAndNight() && !offset(limit.from()).equals(offset(limit.ends()));
    }

    private static ZoneOffset offset(Instant moment) {
        return CaseworkClock.LONDON.getRules().getOffset(moment);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }
}
