package org.sanctuarycasework.challenges.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.challenges.LegalOfficers;
import org.sanctuarycasework.challenges.RecordClaim;
import org.sanctuarycasework.challenges.RecordPreActionLetter;
import org.sanctuarycasework.documents.ChosenFiles;
import org.sanctuarycasework.documents.DocumentRefused;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.documents.Uploads;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new challenge: a letter that came, or a claim without one. */
@Controller
public class RecordChallengeController {

    private static final String LETTER = "/challenges/new-letter";
    private static final String CLAIM = "/challenges/new-claim";

    private final OnePageForms forms;
    private final RecordPreActionLetter recordPreActionLetter;
    private final RecordClaim recordClaim;

    RecordChallengeController(OnePageForms forms, RecordPreActionLetter recordPreActionLetter, RecordClaim recordClaim) {
        this.forms = forms;
        this.recordPreActionLetter = recordPreActionLetter;
        this.recordClaim = recordClaim;
    }

    @GetMapping(LETTER)
    String askLetter(Actor actor, Model model) {
        return ask(actor, LETTER, RecordPreActionLetter.FORM, model);
    }

    @GetMapping(CLAIM)
    String askClaim(Actor actor, Model model) {
        return ask(actor, CLAIM, RecordClaim.FIRST_FORM, model);
    }

    @PostMapping(LETTER)
    String recordLetter(Actor actor, @RequestParam(defaultValue = "") String token, @RequestParam MultiValueMap<String, String> input,
                        HttpServletRequest request, Model model, RedirectAttributes flash) throws IOException {
        return record(actor, new Sent(LETTER, RecordPreActionLetter.FORM, token, input, Uploads.of(request)),
                recordPreActionLetter::record, model, flash);
    }

    @PostMapping(CLAIM)
    String recordClaim(Actor actor, @RequestParam(defaultValue = "") String token, @RequestParam MultiValueMap<String, String> input,
                       HttpServletRequest request, Model model, RedirectAttributes flash) throws IOException {
        return record(actor, new Sent(CLAIM, RecordClaim.FIRST_FORM, token, input, Uploads.of(request)), recordClaim::first, model, flash);
    }

    private String ask(Actor actor, String address, String form, Model model) {
        LegalOfficers.require(actor);
        return page(address, UUID.randomUUID(), forms.show(form, Answers.NONE, Map.of()), null, ChosenFiles.NONE, model);
    }

    private String record(Actor actor, Sent sent, UseCase useCase, Model model, RedirectAttributes flash) {
        LegalOfficers.require(actor);
        UUID token = id(sent.token()).orElseGet(UUID::randomUUID);
        Submitted submitted = forms.read(sent.form(), sent.input(), Map.of());
        ChosenFiles files = ChosenFiles.of(sent.uploads());
        if (!submitted.errors().isEmpty() || files.areWrong()) {
            return page(sent.address(), token, submitted.view(), null, files, model);
        }
        String reference;
        try {
            reference = useCase.record(actor, token, submitted.answers(), sent.uploads());
        } catch (SentBefore before) {
            return page(sent.address(), UUID.randomUUID(), submitted.view(), new Problem("sent", before), files, model);
        } catch (DocumentRefused refused) {
            return page(sent.address(), token, submitted.view(), null, files.refused(refused), model);
        } catch (Refused refused) {
            return page(sent.address(), token, submitted.view(), new Problem(fieldOf(refused), refused), files, model);
        }
        flash.addFlashAttribute("done", List.of("challenges.record.done", reference));
        return "redirect:/cases/" + reference;
    }

    /** Everything else is checked by the form before. */
    private static String fieldOf(Refused refused) {
        return refused.messageKey().startsWith("challenges.escalation.") ? "escalation" : "matter";
    }

    private static String page(String address, UUID token, PageView form, Problem problem, ChosenFiles files, Model model) {
        model.addAttribute("page", new RecordView(address, token, form, problem, files));
        return "challenges/record";
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private interface UseCase {

        String record(Actor actor, UUID formToken, Answers typed, List<Upload> uploads);
    }

    private record Sent(String address, String form, String token, MultiValueMap<String, String> input, List<Upload> uploads) {
    }

    /** @param problem what the form alone cannot know, null if there is none */
    public record RecordView(String address, UUID token, PageView form, Problem problem, ChosenFiles files) {
    }

    /** @param field name of the input that was refused */
    public record Problem(String field, Refused refused) {
    }
}
