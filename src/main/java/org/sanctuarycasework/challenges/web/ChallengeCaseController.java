package org.sanctuarycasework.challenges.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.cases.AddNote;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.challenges.AddChallengeFiles;
import org.sanctuarycasework.challenges.web.ChallengePages.Dossier;
import org.sanctuarycasework.documents.ChosenFiles;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.documents.Uploads;
import org.sanctuarycasework.engine.ProcessStandings;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.mail.SentMessage;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.Role;
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

/** The case page of a legal challenge, for legal officers and those whom they asked. */
@Controller
@RequestMapping(ChallengePages.CASE)
public class ChallengeCaseController {

    private final ChallengePages pages;
    private final WorkItems items;
    private final Names names;
    private final Messages messages;
    private final ProcessStandings standings;
    private final AddNote addNote;
    private final AddChallengeFiles addFiles;

    ChallengeCaseController(ChallengePages pages, WorkItems items, Names names, Messages messages, ProcessStandings standings,
                            AddNote addNote, AddChallengeFiles addFiles) {
        this.pages = pages;
        this.items = items;
        this.names = names;
        this.messages = messages;
        this.standings = standings;
        this.addNote = addNote;
        this.addFiles = addFiles;
    }

    @GetMapping
    String show(Actor actor, @PathVariable("challenge") String reference, Model model) {
        return page(actor, reference, "", null, ChosenFiles.NONE, model);
    }

    @PostMapping("/notes")
    String addNote(Actor actor, @PathVariable("challenge") String reference, @RequestParam(defaultValue = "") String text, Model model,
                   RedirectAttributes flash) {
        try {
            addNote.add(actor, reference, text, Audience.INTERNAL);
        } catch (Refused refused) {
            return page(actor, reference, text, new Problem("text", refused), ChosenFiles.NONE, model);
        }
        return done(reference, "cases.notes.added", flash);
    }

    @PostMapping("/files")
    String addFiles(Actor actor, @PathVariable("challenge") String reference, HttpServletRequest request, Model model,
                    RedirectAttributes flash) throws IOException {
        List<Upload> uploads = Uploads.of(request);
        try {
            addFiles.add(actor, reference, uploads);
        } catch (Refused refused) {
            return page(actor, reference, "", null, ChosenFiles.of(uploads).refused(refused), model);
        }
        return done(reference, "challenges.files.added", flash);
    }

    /** The model of the process for the picture, which the page's script draws. */
    @GetMapping("/process.bpmn")
    ResponseEntity<String> model(Actor actor, @PathVariable("challenge") String reference) {
        pages.of(actor, reference);
        return standings.model(reference)
                .map(model -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String page(Actor actor, String reference, String note, Problem problem, ChosenFiles files, Model model) {
        Dossier dossier = pages.of(actor, reference);
        List<WorkItem> open = items.openOf(reference);
        model.addAttribute("page", new CaseView(dossier, open, names.namesOf(open.stream().map(WorkItem::assigneeId)
                .filter(Objects::nonNull).collect(Collectors.toSet())), messages.of(reference), standings.of(reference).orElse(null),
                actor, note, problem, files));
        return "challenges/case";
    }

    private static String done(String reference, String text, RedirectAttributes flash) {
        flash.addFlashAttribute("done", List.of(text));
        return "redirect:/cases/" + reference;
    }

    /**
     * @param holders  names of whoever has the open tasks, by id
     * @param standing null if no process ran yet
     * @param typed    a note that was refused, kept
     * @param problem  with the note; null if there is none
     */
    public record CaseView(Dossier dossier, List<WorkItem> tasks, Map<UUID, String> holders, List<SentMessage> messages,
                           ProcessStandings.Standing standing, Actor reader, String typed, Problem problem, ChosenFiles files) {

        public Set<String> active() {
            return standing == null ? Set.of() : standing.active();
        }

        public boolean mayCorrect() {
            return reader.is(Role.LEGAL_OFFICER) && dossier.challenge().wantsAnswer();
        }

        public boolean mayAsk() {
            return dossier.challenge().isOpen() && reader.is(Role.LEGAL_OFFICER);
        }

        /** True if the problem is with this input. */
        public boolean isWrong(String field) {
            return problem != null && problem.field().equals(field);
        }
    }

    /** @param field name of the input that was refused */
    public record Problem(String field, Refused refused) {
    }
}
