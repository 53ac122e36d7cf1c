package org.sanctuarycasework.applications.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanctuarycasework.applications.Meeting;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.PanelRow.Judgement;
import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.Reported;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.site.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A round with two pots, and applications for them as the panel reads them. */
final class SampleSchedule {

    static final Pot WARD = new Pot(UUID.randomUUID(), "W1", "Riverside", new BigDecimal("30000"), new BigDecimal("20000"), true);
    static final Pot BOROUGH = new Pot(UUID.randomUUID(), null, "Borough-wide", new BigDecimal("1000"), BigDecimal.ZERO, true);

    private SampleSchedule() {
    }

    static Round round() {
        return new Round(UUID.randomUUID(), "ncil", "2024", "NCIL <2024> & more", true, Instant.EPOCH, Instant.EPOCH,
                LocalDate.EPOCH, LocalDate.EPOCH, "form", "hash", "process", false, BigDecimal.ONE, BigDecimal.TEN, 10,
                List.of(5), 5, 20, 20, 1, true, null, List.of(WARD, BOROUGH), List.of(), List.of());
    }

    /** In its pot for £20,000 capital and £4,500.50 revenue, with 120 votes and 12.5 points, recommended in full. */
    static Reported row(int number, Pot pot, String title) {
        return new Reported(new PanelRow("NCIL-2024-" + number, title, "Open Table", pot.ward(), Status.DECISION, new BigDecimal("12.5"),
                new Money(new BigDecimal("20000"), new BigDecimal("4500.50")), 120,
                new Judgement(Outcome.OFFER, new BigDecimal("24500.50")), UUID.randomUUID(), null, null),
                "It serves the whole ward.", null);
    }

    static Reported reserve(int number, Pot pot) {
        return new Reported(new PanelRow("NCIL-2024-" + number, "Reserve", "Open Table", pot.ward(), Status.RESERVE, BigDecimal.TEN,
                Money.revenue(new BigDecimal("900")), null, new Judgement(Outcome.RESERVE, new BigDecimal("900")),
                UUID.randomUUID(), new Judgement(Outcome.RESERVE, new BigDecimal("900")), null),
                "The pot is empty.", new Meeting(LocalDate.of(2026, 11, 18), "7, list of awards", LocalDate.of(2026, 10, 21),
                LocalDate.of(2026, 11, 25)));
    }

    static Texts texts() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/applications", "messages/funds");
        messages.setDefaultEncoding("UTF-8");
        return new Texts(messages, Locale.UK);
    }
}
