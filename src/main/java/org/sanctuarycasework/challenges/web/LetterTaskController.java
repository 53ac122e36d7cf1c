package org.sanctuarycasework.challenges.web;

import org.sanctuarycasework.challenges.AnswerLetter;
import org.sanctuarycasework.challenges.RecordLetterOutcome;
import org.sanctuarycasework.challenges.web.ChallengeTaskPages.Kind;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks about a pre-action letter. */
@Controller
public class LetterTaskController {

    private static final String ANSWER = "/tasks/{id}/answer-letter";
    private static final String OUTCOME = "/tasks/{id}/record-letter-outcome";
    private static final Kind ANSWERING = new Kind(AnswerLetter.TASK, AnswerLetter.FORM);
    private static final Kind ENDING = new Kind(RecordLetterOutcome.TASK, RecordLetterOutcome.FORM);

    private final ChallengeTaskPages pages;
    private final AnswerLetter answerLetter;
    private final RecordLetterOutcome recordLetterOutcome;

    LetterTaskController(ChallengeTaskPages pages, AnswerLetter answerLetter, RecordLetterOutcome recordLetterOutcome) {
        this.pages = pages;
        this.answerLetter = answerLetter;
        this.recordLetterOutcome = recordLetterOutcome;
    }

    @GetMapping(ANSWER)
    String askAnswer(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, ANSWERING, model);
    }

    @PostMapping(ANSWER)
    String answer(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, ANSWERING, input, answerLetter::answer, model, flash);
    }

    @GetMapping(OUTCOME)
    String askOutcome(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, ENDING, model);
    }

    @PostMapping(OUTCOME)
    String outcome(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, ENDING, input, recordLetterOutcome::record, model, flash);
    }
}
