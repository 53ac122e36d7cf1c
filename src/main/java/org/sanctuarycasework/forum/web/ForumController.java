package org.sanctuarycasework.forum.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.engine.ProcessStandings;
import org.sanctuarycasework.forum.Baselines.Baseline;
import org.sanctuarycasework.forum.Baselines;
import org.sanctuarycasework.forum.CloseQuarter;
import org.sanctuarycasework.forum.ClosedQuarters.ClosedQuarter;
import org.sanctuarycasework.forum.ClosedQuarters;
import org.sanctuarycasework.forum.ForumAccess;
import org.sanctuarycasework.forum.NoSuchQuarter;
import org.sanctuarycasework.forum.Quarter;
import org.sanctuarycasework.forum.Reviews;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.site.AccessiblePdf;
import org.sanctuarycasework.site.Site;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The closed quarters as pages and as a pack for the meeting; page, Excel and PDF show the same frozen tables. */
@Controller
@RequestMapping("/forum/escalations")
public class ForumController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MODEL = "housing-escalation";

    private final ClosedQuarters quarters;
    private final CloseQuarter closeQuarter;
    private final Reviews reviews;
    private final Baselines baselines;
    private final ProcessStandings processes;
    private final AccessiblePdf pdfs;
    private final ObjectMapper json;

    ForumController(ClosedQuarters quarters, CloseQuarter closeQuarter, Reviews reviews, Baselines baselines, ProcessStandings processes,
                    AccessiblePdf pdfs, ObjectMapper json) {
        this.quarters = quarters;
        this.closeQuarter = closeQuarter;
        this.reviews = reviews;
        this.baselines = baselines;
        this.processes = processes;
        this.pdfs = pdfs;
        this.json = json;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute(name = "site", binding = false) Site site, Model model) {
        ForumAccess.requireReview(actor);
        model.addAttribute("page", new ListView(quarters.all(), ForumAccess.mayClose(actor) ? closeQuarter.open() : List.of(),
                ForumAccess.mayClose(actor), baselines.current().orElse(null), new FiguresInWords(site.texts())));
        return "forum/list";
    }

    @GetMapping("/{quarter:[0-9]{4}-q[1-4]}")
    String show(Actor actor, @PathVariable("quarter") String key, @ModelAttribute(name = "site", binding = false) Site site, Model model) {
        return page(view(actor, key, site), ReviewController.Typed.NOTHING, json, model);
    }

    @GetMapping("/{quarter:[0-9]{4}-q[1-4]}/figures.xlsx")
    void workbook(Actor actor, @PathVariable("quarter") String key, @ModelAttribute(name = "site", binding = false) Site site,
                  HttpServletResponse response) throws IOException {
        QuarterView view = view(actor, key, site);
        offer(key, "xlsx", EXCEL, response);
        new QuarterSheet(response.getOutputStream(), view).write();
    }

    @GetMapping("/{quarter:[0-9]{4}-q[1-4]}/pack.pdf")
    void pack(Actor actor, @PathVariable("quarter") String key, @ModelAttribute(name = "site", binding = false) Site site,
              HttpServletResponse response) throws IOException {
        byte[] pdf = pdfs.of("forum/pack.jte", Map.of("page", view(actor, key, site), "texts", site.texts()));
        offer(key, "pdf", MediaType.APPLICATION_PDF_VALUE, response);
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    /** The model of the process for the picture, which the page's script draws. */
    @GetMapping("/process.bpmn")
    ResponseEntity<String> model(Actor actor) {
        ForumAccess.requireReview(actor);
        return processes.newestModel(MODEL).map(model -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    QuarterView view(Actor actor, String key, Site site) {
        ForumAccess.requireReview(actor);
        ClosedQuarter closed = Quarter.ofKey(key).flatMap(quarters::of).orElseThrow(() -> new NoSuchQuarter(key));
        return new QuarterView(closed, baselines.current().orElse(null), reviews.findings(closed.quarter()), reviews.actions(closed.quarter()),
                new FiguresInWords(site.texts()));
    }

    static String page(QuarterView view, ReviewController.Typed typed, ObjectMapper json, Model model) {
        try {
            model.addAttribute("figures", json.writeValueAsString(view.picture()));
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        model.addAttribute("page", view);
        model.addAttribute("typed", typed);
        return "forum/quarter";
    }

    private static void offer(String key, String ending, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("escalations-%s.%s".formatted(key, ending)).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * All closed quarters.
     *
     * @param open     quarters that may be closed now
     * @param baseline null while it is not set
     */
    public record ListView(List<ClosedQuarter> quarters, List<Quarter> open, boolean mayClose, Baseline baseline, FiguresInWords words) {
    }
}
