package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.cases.AddNote;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.ProcessStandings;
import org.sanctuarycasework.escalations.AcknowledgeEscalation;
import org.sanctuarycasework.escalations.Households;
import org.sanctuarycasework.escalations.LinkEscalations;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.escalations.web.EscalationPages.Dossier;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.mail.SentMessage;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The case page of an escalation for those whom the route asked. */
@Controller
@RequestMapping(EscalationPages.CASE)
public class EscalationCaseController {

    /** Key of the process that is drawn; disclosures have one of their own beside it. */
    private static final String PROCESS = "housing-escalation";

    private final EscalationPages pages;
    private final WorkItems items;
    private final Names names;
    private final Messages messages;
    private final ProcessStandings standings;
    private final AddNote addNote;
    private final AcknowledgeEscalation acknowledgeEscalation;
    private final StepAside stepAside;
    private final Households households;
    private final LinkEscalations linkEscalations;

    EscalationCaseController(EscalationPages pages, WorkItems items, Names names, Messages messages, ProcessStandings standings,
                             AddNote addNote, AcknowledgeEscalation acknowledgeEscalation, StepAside stepAside,
                             Households households, LinkEscalations linkEscalations) {
        this.pages = pages;
        this.items = items;
        this.names = names;
        this.messages = messages;
        this.standings = standings;
        this.addNote = addNote;
        this.acknowledgeEscalation = acknowledgeEscalation;
        this.stepAside = stepAside;
        this.households = households;
        this.linkEscalations = linkEscalations;
    }

    @GetMapping
    String show(Actor actor, @PathVariable("escalation") String reference, Model model) {
        // the mails to whoever looks over all escalations lead here
        return pages.hasToGiveAReason(actor, reference) ? "redirect:/cases/" + reference + "/open" : page(actor, reference, Typed.NOTHING, model);
    }

    @PostMapping("/notes")
    String addNote(Actor actor, @PathVariable("escalation") String reference, @RequestParam(defaultValue = "") String text,
                   @RequestParam(defaultValue = "") String audience, Model model, RedirectAttributes flash) {
        try {
            addNote.add(actor, reference, text, audience.equals("SHARED") ? Audience.SHARED : Audience.INTERNAL);
        } catch (Refused refused) {
            return page(actor, reference, new Typed("text", text, refused), model);
        }
        return done(reference, "cases.notes.added", flash);
    }

    @PostMapping("/acknowledge")
    String acknowledge(Actor actor, @PathVariable("escalation") String reference, RedirectAttributes flash) {
        boolean theirs = acknowledgeEscalation.acknowledge(actor, reference);
        return done(reference, theirs ? "escalations.acknowledge.done" : "escalations.acknowledge.colleague.notice", flash);
    }

    @PostMapping("/links")
    String link(Actor actor, @PathVariable("escalation") String reference, @RequestParam(defaultValue = "") String other, Model model,
                RedirectAttributes flash) {
        try {
            linkEscalations.link(actor, reference, other);
        } catch (Refused refused) {
            return page(actor, reference, new Typed("other", other, refused), model);
        }
        return done(reference, "escalations.link.done", flash);
    }

    @PostMapping("/links/remove")
    String unlink(Actor actor, @PathVariable("escalation") String reference, RedirectAttributes flash) {
        linkEscalations.unlink(actor, reference);
        return done(reference, "escalations.link.removed", flash);
    }

    @GetMapping("/step-aside")
    String askBeforeSteppingAside(Actor actor, @PathVariable("escalation") String reference, Model model) {
        model.addAttribute("page", pages.ofOffice(actor, reference));
        return "escalations/step-aside";
    }

    @PostMapping("/step-aside")
    String stepAside(Actor actor, @PathVariable("escalation") String reference, RedirectAttributes flash) {
        stepAside.stepAside(actor, reference);
        flash.addFlashAttribute("done", List.of("cases.aside.done", reference));
        return "redirect:/tasks";
    }

    /** The model of the process for the picture, which the page's script draws. */
    @GetMapping("/process.bpmn")
    ResponseEntity<String> model(Actor actor, @PathVariable("escalation") String reference) {
        pages.ofOffice(actor, reference);
        return standings.model(reference, PROCESS)
                .map(model -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String page(Actor actor, String reference, Typed typed, Model model) {
        Dossier dossier = pages.ofOffice(actor, reference);
        List<WorkItem> open = items.openOf(reference);
        model.addAttribute("page", new CaseView(dossier, open, names.namesOf(Stream.concat(
                        open.stream().map(WorkItem::assigneeId), Stream.of(dossier.escalation().acknowledgedBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet())), messages.of(reference),
                standings.of(reference, PROCESS).orElse(null), households.othersOf(actor, reference), actor, typed));
        return "escalations/case";
    }

    private static String done(String reference, String text, RedirectAttributes flash) {
        flash.addFlashAttribute("done", List.of(text));
        return "redirect:/cases/" + reference;
    }

    /**
     * @param people   names of whoever has the open tasks or the duty, by id
     * @param standing null if no process ran yet
     * @param others   references of the escalations about the same household that the reader may read
     */
    public record CaseView(Dossier dossier, List<WorkItem> tasks, Map<UUID, String> people, List<SentMessage> messages,
                           ProcessStandings.Standing standing, List<String> others, Actor reader, Typed typed) {

        public Set<String> active() {
            return standing == null ? Set.of() : standing.active();
        }

        /** True while somebody on duty has to say that they have it. */
        public boolean mayAcknowledge() {
            return tasks.stream().anyMatch(item -> item.task().equals(AcknowledgeEscalation.TASK) && item.mayBeDoneBy(reader));
        }
    }

    /**
     * What was typed on the page and refused, kept.
     *
     * @param field   name of the input; null at first
     * @param refused null at first
     */
    public record Typed(String field, String value, Refused refused) {

        static final Typed NOTHING = new Typed(null, "", null);

        public String of(String name) {
            return name.equals(field) ? value : "";
        }
    }
}
