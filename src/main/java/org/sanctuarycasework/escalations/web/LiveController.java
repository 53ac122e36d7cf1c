package org.sanctuarycasework.escalations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.escalations.EscalationStatus;
import org.sanctuarycasework.escalations.LiveEscalations.LiveEscalation;
import org.sanctuarycasework.escalations.LiveEscalations.LivePage;
import org.sanctuarycasework.escalations.LiveEscalations;
import org.sanctuarycasework.escalations.LiveFilter.Standing;
import org.sanctuarycasework.escalations.LiveFilter;
import org.sanctuarycasework.escalations.OpenWithReason;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.Urgency;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.site.Option;
import org.sanctuarycasework.site.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The escalations as they stand now, for those who answer them and for the sanctuary manager. */
@Controller
public class LiveController {

    private static final String OPEN = EscalationPages.CASE + "/open";

    private final LiveEscalations escalations;
    private final OpenWithReason openWithReason;
    private final CaseReads reads;

    LiveController(LiveEscalations escalations, OpenWithReason openWithReason, CaseReads reads) {
        this.escalations = escalations;
        this.openWithReason = openWithReason;
        this.reads = reads;
    }

    /** What is typed into the address and means nothing is left out. */
    @GetMapping("/escalations/live")
    String list(Actor actor, @RequestParam Map<String, String> typed, Model model) {
        LiveFilter filter = new LiveFilter(Standing.ofKey(typed.get("standing")),
                oneOf(typed.get("urgency"), Arrays.stream(Urgency.values()).map(Urgency::key)),
                oneOf(typed.get("service"), Arrays.stream(ServiceArea.values()).map(ServiceArea::key)),
                number(typed.get("stage"), "[1-4]"), PageNumber.of(typed.get("page")).value());
        model.addAttribute("page", new LiveView(escalations.page(actor, filter)));
        return "escalations/live";
    }

    @GetMapping(OPEN)
    String askForReason(Actor actor, @PathVariable("escalation") String reference, Model model) {
        requireMayBeOpened(actor, reference);
        return reasonPage(reference, "", null, model);
    }

    @PostMapping(OPEN)
    String open(Actor actor, @PathVariable("escalation") String reference, @RequestParam(defaultValue = "") String reason, Model model) {
        requireMayBeOpened(actor, reference);
        try {
            openWithReason.open(actor, reference, reason);
        } catch (Refused refused) {
            return reasonPage(reference, reason, refused, model);
        }
        return "redirect:/cases/" + reference;
    }

    private void requireMayBeOpened(Actor actor, String reference) {
        if (!openWithReason.mayBeOpened(actor, reference)) {
            reads.record(actor, reference, false);
            throw new CaseNotFound(reference);
        }
    }

    private String reasonPage(String reference, String typed, Refused refused, Model model) {
        model.addAttribute("page", new ReasonView(reference, typed, refused));
        return "escalations/open";
    }

    private static String oneOf(String typed, Stream<String> known) {
        return known.anyMatch(key -> key.equals(typed)) ? typed : null;
    }

    private static Integer number(String typed, String pattern) {
        return typed != null && typed.matches(pattern) ? Integer.valueOf(typed) : null;
    }

    /** What the list shows, and the addresses it leads to. */
    public record LiveView(LivePage page) {

        /** True while the answer that is wanted now is late, whether or not its timer noticed yet. */
        public boolean isLateNow(LiveEscalation row) {
            return row.status() == EscalationStatus.OPEN && !row.paused() && row.dueAt() != null && row.dueAt().isBefore(page.now());
        }

        public List<Option> urgencies(UnaryOperator<String> texts) {
            return choices(texts, Arrays.stream(Urgency.values()).map(Urgency::key), "escalations.live.urgency.");
        }

        public List<Option> services(UnaryOperator<String> texts) {
            return choices(texts, Arrays.stream(ServiceArea.values()).map(ServiceArea::key), "escalations.service.");
        }

        public List<Option> stages(UnaryOperator<String> texts) {
            return choices(texts, Stream.of("1", "2", "3", "4"), "escalations.live.stage.");
        }

        /** With one for any in front. */
        private static List<Option> choices(UnaryOperator<String> texts, Stream<String> keys, String key) {
            return Stream.concat(Stream.of(Option.of("", texts.apply("escalations.live.any"))),
                    keys.map(value -> Option.of(value, texts.apply(key + value)))).toList();
        }

        public String address(Standing standing) {
            return address(page.filter().of(standing));
        }

        public String previousAddress() {
            return page.filter().page() == 1 ? null : address(page.filter().on(page.filter().page() - 1));
        }

        public String nextAddress() {
            return page.more() ? address(page.filter().on(page.filter().page() + 1)) : null;
        }

        public String unfilteredAddress() {
            return address(new LiveFilter(page.filter().standing(), null, null, null, 1));
        }

        private static String address(LiveFilter filter) {
            return "/escalations/live?standing=" + filter.standing().key() + part("urgency", filter.urgency())
                    + part("service", filter.service()) + part("stage", filter.stage()) + (filter.page() == 1 ? "" : part("page", filter.page()));
        }

        private static String part(String name, Object value) {
            return value == null ? "" : "&" + name + "=" + value;
        }
    }

    /** @param refused null at first */
    public record ReasonView(String reference, String typed, Refused refused) {
    }
}
