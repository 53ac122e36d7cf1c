package org.sanctuarycasework.applications.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.applications.Panel;
import org.sanctuarycasework.applications.RankedApplications;
import org.sanctuarycasework.funds.PotLedger;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.RoundRights;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.site.AccessiblePdf;
import org.sanctuarycasework.site.Site;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The panel's ranking as files: a workbook to calculate with, and a report for Mayor and Cabinet. */
@Controller
@RequestMapping("/rounds/{fund}/{key}/panel")
class ScheduleController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rounds rounds;
    private final Panel panel;
    private final RankedApplications applications;
    private final PotLedger ledger;
    private final AccessiblePdf pdfs;
    private final Clock clock;

    ScheduleController(Rounds rounds, Panel panel, RankedApplications applications, PotLedger ledger,
                       AccessiblePdf pdfs, Clock clock) {
        this.rounds = rounds;
        this.panel = panel;
        this.applications = applications;
        this.ledger = ledger;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    @GetMapping("/schedule.xlsx")
    void workbook(Actor actor, @PathVariable String fund, @PathVariable String key,
                  @ModelAttribute(name = "site", binding = false) Site site, HttpServletResponse response) throws IOException {
        Round round = round(actor, fund, key);
        offer(round, "xlsx", EXCEL, response);
        ScheduleSheet sheet = new ScheduleSheet(response.getOutputStream(), round, site.texts());
        applications.each(round, actor, sheet::add);
        sheet.finish();
    }

    @GetMapping("/schedule.pdf")
    void report(Actor actor, @PathVariable String fund, @PathVariable String key,
                @ModelAttribute(name = "site", binding = false) Site site, HttpServletResponse response) throws IOException {
        Round round = round(actor, fund, key);
        byte[] pdf = pdfs.of("applications/schedule.jte", Map.of("page", ScheduleView.of(round, LocalDate.now(clock), ledger.balances(round.id()), applications.best(round, actor, ScheduleView.MOST),
                panel.counts(round, actor), panel.leftOut(round, actor)), "texts", site.texts()));
        offer(round, "pdf", MediaType.APPLICATION_PDF_VALUE, response);
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private Round round(Actor actor, String fund, String key) {
        RoundRights.requireLedgerReader(actor);
        return rounds.byKey(fund, key).orElseThrow(() -> new RoundNotFound(key));
    }

    private static void offer(Round round, String ending, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("%s-%s-schedule.%s".formatted(round.fund(), round.key(), ending)).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
