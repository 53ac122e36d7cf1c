package org.sanctuarycasework.challenges.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.challenges.AskedInput;
import org.sanctuarycasework.challenges.AskedInputs;
import org.sanctuarycasework.challenges.ChallengeRecords;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TaskStanding;
import org.sanctuarycasework.tasks.TaskStandings;
import org.sanctuarycasework.tasks.TaskTaken;
import org.sanctuarycasework.tasks.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of all tasks of a challenge do alike. */
@Component
public class ChallengeTaskPages {

    private static final String TOO_LATE = "challenges.task.too-late";

    private final TaskStandings standings;
    private final ChallengePages pages;
    private final ChallengeRecords records;
    private final AskedInputs inputs;
    private final OnePageForms forms;

    ChallengeTaskPages(TaskStandings standings, ChallengePages pages, ChallengeRecords records, AskedInputs inputs,
                       OnePageForms forms) {
        this.standings = standings;
        this.pages = pages;
        this.records = records;
        this.inputs = inputs;
        this.forms = forms;
    }

    String ask(Actor actor, String id, Kind kind, Model model) {
        return page(actor, standings.require(actor, id, kind.task()), kind, forms.show(kind.form(), Answers.NONE, Map.of()), null, false, model);
    }

    String submit(Actor actor, String id, Kind kind, MultiValueMap<String, String> input, Deed deed, Model model, RedirectAttributes flash) {
        TaskStanding standing = standings.require(actor, id, kind.task());
        Submitted submitted = forms.read(kind.form(), input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return standing.item().isOpen() ? page(actor, standing, kind, submitted.view(), null, false, model)
                    : tooLate(actor, standing, kind, submitted.view(), model);
        }
        try {
            deed.by(actor, id, submitted.answers());
        } catch (Refused refused) {
            return page(actor, standing, kind, submitted.view(), refused, false, model);
        } catch (TaskTaken taken) {
            if (taken.holder() != null) {
                throw taken;
            }
            if (!isSentTwice(actor, standing, kind, submitted.answers())) {
                return tooLate(actor, standing, kind, submitted.view(), model);
            }
        }
        flash.addFlashAttribute("done", List.of("challenges.task.done"));
        return "redirect:/cases/" + standing.item().caseReference();
    }

    /** The same person has sent the same before. */
    private boolean isSentTwice(Actor actor, TaskStanding standing, Kind kind, Answers typed) {
        String reference = standing.item().caseReference();
        return records.newest(reference, kind.form())
                .filter(record -> actor.isSamePersonAs(record.byPerson()) && record.answers().equals(typed)).isPresent()
                || inputs.of(reference).stream().anyMatch(input -> actor.isSamePersonAs(input.givenBy()) && input.words().equals(typed.text("words")));
    }

    private String tooLate(Actor actor, TaskStanding standing, Kind kind, PageView form, Model model) {
        return page(actor, standing, kind, form, new Refused(TOO_LATE), true, model);
    }

    private String page(Actor actor, TaskStanding standing, Kind kind, PageView form, Refused refused, boolean stale, Model model) {
        ChallengePages.Dossier dossier = pages.of(actor, standing.item().caseReference());
        model.addAttribute("page", new ChallengeTaskView(standing, dossier, form, kind.asked().of(standing.item()), refused, stale));
        return "challenges/task";
    }

    /**
     * One kind of task.
     *
     * @param task  id in the process model
     * @param asked finds the question that a task is about; gives null for tasks that are about none
     */
    record Kind(String task, String form, Question asked) {

        Kind(String task, String form) {
            this(task, form, item -> null);
        }
    }

    /** Finds what a task is about. */
    interface Question {

        AskedInput of(WorkItem item);
    }

    /** The use case of a task. */
    interface Deed {

        void by(Actor actor, String taskId, Answers typed);
    }
}
