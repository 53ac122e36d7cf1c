package org.sanctuarycasework.applications.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sanctuarycasework.applications.JudgeAtPanel;
import org.sanctuarycasework.applications.Meeting;
import org.sanctuarycasework.applications.Panel;
import org.sanctuarycasework.applications.PanelRefused;
import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.Proposal;
import org.sanctuarycasework.applications.web.PanelSheet.Problem;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The support officer records that Mayor and Cabinet decided the whole list as it was recommended. */
@Controller
@RequestMapping("/rounds/{fund}/{key}/panel/cabinet")
public class CabinetController {

    private static final String FORM = "decide-list";
    private static final String TASK = "task.";
    private static final String LIST = "list";

    private final Panel panel;
    private final Rounds rounds;
    private final OnePageForms forms;
    private final JudgeAtPanel judgeAtPanel;

    CabinetController(Panel panel, Rounds rounds, OnePageForms forms, JudgeAtPanel judgeAtPanel) {
        this.panel = panel;
        this.rounds = rounds;
        this.forms = forms;
        this.judgeAtPanel = judgeAtPanel;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String fund, @PathVariable String key, Model model) {
        Round round = round(actor, fund, key);
        return page(round, waiting(actor, round), forms.show(FORM, Answers.NONE, Map.of()), List.of(), model);
    }

    @PostMapping
    String decide(Actor actor, @PathVariable String fund, @PathVariable String key,
                  @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        Round round = round(actor, fund, key);
        List<PanelRow> rows = waiting(actor, round);
        Submitted submitted = forms.read(FORM, input, Map.of());
        List<Problem> changes = changes(rows, input);
        if (!submitted.errors().isEmpty() || rows.isEmpty() || !changes.isEmpty()) {
            return page(round, rows, submitted.view(), changes, model);
        }
        Answers answers = submitted.answers();
        try {
            judgeAtPanel.judge(actor, rows.stream().map(row -> new Proposal(row.reference(), row.waiting().id(),
                    row.recommended().outcome(), row.recommended().amount(), answers.text("reason"))).toList(), meeting(answers));
        } catch (PanelRefused refused) {
            List<PanelRow> now = waiting(actor, round);
            boolean listed = now.stream().anyMatch(row -> row.reference().equals(refused.reference()));
            return page(round, now, submitted.view(), List.of(new Problem(listed ? refused.reference() : LIST,
                    refused.messageKey(), refused.reference(), refused.arguments())), model);
        }
        flash.addFlashAttribute("done", List.of("applications.cabinet.done", rows.size()));
        return "redirect:/rounds/" + fund + "/" + key + "/panel";
    }

    private static Meeting meeting(Answers answers) {
        return new Meeting(LocalDate.parse(answers.text("meetingOn")), answers.text("minuteReference"),
                day(answers, "noticeOn"), day(answers, "callInEndsOn"));
    }

    private static LocalDate day(Answers answers, String key) {
        return answers.text(key) == null ? null : LocalDate.parse(answers.text(key));
    }

    private List<PanelRow> waiting(Actor actor, Round round) {
        return panel.of(round, actor).stream().filter(PanelRow::waitsForCabinet).toList();
    }

    /** How the list differs from the one that the page showed, which sends its tasks: a task recommends one thing only. */
    private static List<Problem> changes(List<PanelRow> rows, MultiValueMap<String, String> input) {
        Map<String, String> seen = new TreeMap<>();
        input.forEach((name, values) -> {
            if (name.startsWith(TASK)) {
                seen.put(name.substring(TASK.length()), values.get(0));
            }
        });
        List<Problem> changes = new ArrayList<>();
        for (PanelRow row : rows) {
            if (!row.waiting().id().equals(seen.remove(row.reference()))) {
                changes.add(new Problem(row.reference(), "applications.cabinet.joined", row.reference()));
            }
        }
        seen.keySet().forEach(gone -> changes.add(new Problem(LIST, "applications.cabinet.left", gone)));
        return changes;
    }

    private static String page(Round round, List<PanelRow> rows, PageView form, List<Problem> problems, Model model) {
        model.addAttribute("page", new CabinetView(round, rows, form, problems));
        return "applications/cabinet";
    }

    private Round round(Actor actor, String fund, String key) {
        if (!actor.is(Role.CABINET_SUPPORT)) {
            throw new NotAllowed("applications.cabinet.support-only");
        }
        return rounds.byKey(fund, key).orElseThrow(() -> new RoundNotFound(key));
    }

    /** @param problems with the list; those with what was typed are in the form */
    public record CabinetView(Round round, List<PanelRow> rows, PageView form, List<Problem> problems) {

        public String address() {
            return "/rounds/" + round.fund() + "/" + round.key() + "/panel";
        }
    }
}
