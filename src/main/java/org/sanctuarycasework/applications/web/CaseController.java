package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.cases.AddNote;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.ProcessStandings;
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

/** The case page of an application for officers: all that is known, all that happened, where it stands. */
@Controller
@RequestMapping(CasePages.ADDRESS)
public class CaseController {

    private final CasePages cases;
    private final CaseHistory history;
    private final Messages messages;
    private final ProcessStandings standings;
    private final WorkItems items;
    private final Names names;
    private final AddNote addNote;

    CaseController(CasePages cases, CaseHistory history, Messages messages, ProcessStandings standings, WorkItems items,
                   Names names, AddNote addNote) {
        this.cases = cases;
        this.history = history;
        this.messages = messages;
        this.standings = standings;
        this.items = items;
        this.names = names;
        this.addNote = addNote;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String reference, Model model) {
        return page(actor, reference, TypedNote.NONE, null, model);
    }

    @PostMapping("/notes")
    String addNote(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String text,
                   @RequestParam(defaultValue = "") String audience, Model model, RedirectAttributes flash) {
        TypedNote typed = new TypedNote(text, audience);
        try {
            addNote.add(actor, reference, text, typed.readers().orElse(null));
        } catch (Refused refused) {
            return page(actor, reference, typed, refused, model);
        }
        flash.addFlashAttribute("done", List.of("cases.notes.added"));
        return "redirect:/cases/" + reference + "#notes";
    }

    @GetMapping("/decided")
    String decided(Actor actor, @PathVariable String reference, Model model) {
        model.addAttribute("page", cases.dossier(actor, reference));
        return "applications/decided";
    }

    /** The model of the process for the picture, which the page's script draws. */
    @GetMapping("/process.bpmn")
    ResponseEntity<String> model(Actor actor, @PathVariable String reference) {
        cases.dossier(actor, reference);
        return standings.model(reference)
                .map(model -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String page(Actor actor, String reference, TypedNote note, Refused refused, Model model) {
        CasePages.Dossier dossier = cases.dossier(actor, reference);
        List<WorkItem> open = items.openOf(reference);
        model.addAttribute("page", new CaseView(dossier, open,
                names.namesOf(open.stream().map(WorkItem::assigneeId).filter(Objects::nonNull).collect(Collectors.toSet())),
                history.of(actor, dossier.application()), messages.of(reference),
                standings.of(reference).orElse(null), actor, note, refused));
        return "applications/case";
    }

    /**
     * @param assignees names of whoever has the open tasks, by id
     * @param standing  null if no process ran yet
     * @param typed     a note that was refused, kept
     * @param refused   why it was, null if none was
     */
    public record CaseView(CasePages.Dossier dossier, List<WorkItem> tasks, Map<UUID, String> assignees,
                           CaseHistory.History history, List<SentMessage> messages,
                           ProcessStandings.Standing standing, Actor reader, TypedNote typed, Refused refused) {

        public Set<String> active() {
            return standing == null ? Set.of() : standing.active();
        }

        /** Name of the input of the note that has to be put right. */
        public String wrong() {
            return refused != null && refused.messageKey().equals("cases.notes.audience.missing") ? "audience" : "text";
        }
    }

    /** A note as it was typed, with who shall read it. */
    public record TypedNote(String text, String audience) {

        static final TypedNote NONE = new TypedNote("", Audience.INTERNAL.name());

        /** Empty if none of the choices was made. */
        Optional<Audience> readers() {
            return Stream.of(Audience.values()).filter(each -> each.name().equals(audience)).findFirst();
        }

    }
}
