package org.sanctuarycasework.applications.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.funds.DeadlineExtension;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.Rounds;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What anybody may read before signing in: the open funds, the start page of a round, all its questions. */
@Controller
public class FundController {

    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Forms forms;
    private final QuestionsAsText questionsAsText;
    private final Clock clock;

    FundController(Rounds rounds, Deadlines deadlines, Forms forms, QuestionsAsText questionsAsText, Clock clock) {
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.forms = forms;
        this.questionsAsText = questionsAsText;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Model model) {
        Instant now = clock.instant();
        List<Round> all = deadlines.forEverybody(rounds.all());
        model.addAttribute("page", new StartView(
                all.stream().filter(round -> round.isOpen(now)).toList(),
                all.stream().filter(round -> now.isBefore(round.opensAt())).toList(),
                all.stream().filter(round -> round.hasClosed(now)).toList()));
        return "applications/start";
    }

    @GetMapping("/funds/{fund}")
    String newestRound(@PathVariable String fund, Model model) {
        return show(newest(fund), model);
    }

    @GetMapping("/funds/{fund}/rounds/{key}")
    String round(@PathVariable String fund, @PathVariable String key, Model model) {
        return show(rounds.byKey(fund, key).orElseThrow(() -> new RoundNotFound(key)), model);
    }

    @GetMapping("/funds/{fund}/questions")
    String questions(@PathVariable String fund, Model model) {
        Round round = newest(fund);
        model.addAttribute("page", new QuestionsView(round, FormOutline.of(form(round))));
        return "applications/questions";
    }

    @GetMapping("/funds/{fund}/questions.txt")
    ResponseEntity<String> questionsAsFile(@PathVariable String fund) {
        Round round = newest(fund);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(fund + "-questions.txt").build().toString())
                .body(questionsAsText.of(round, form(round)));
    }

    private String show(Round round, Model model) {
        model.addAttribute("page", new FundView(deadlines.forEverybody(round),
                inForce(round), clock.instant()));
        return "applications/fund";
    }

    /** The newest move for everybody, unless it went back to what was published. */
    private List<DeadlineExtension> inForce(Round round) {
        return deadlines.extensionsOf(round).stream().filter(DeadlineExtension::isForEverybody).reduce((earlier, newest) -> newest)
                .filter(newest -> !newest.closesAt().equals(round.closesAt())).stream().toList();
    }

    private Round newest(String fund) {
        return rounds.openNow(fund)
                .or(() -> deadlines.forEverybody(rounds.all()).stream().filter(round -> round.fund().equals(fund)).findFirst())
                .orElseThrow(() -> new RoundNotFound(fund));
    }

    private Form form(Round round) {
        return forms.version(round.formHash());
    }

    /** The public start page: what is open, what comes, what is over. */
    public record StartView(List<Round> open, List<Round> coming, List<Round> closed) {
    }

    /**
     * The start page of one round.
     *
     * @param round      with the deadline that everybody has now
     * @param extensions the later deadline for everybody with its reason, if there is one
     */
    public record FundView(Round round, List<DeadlineExtension> extensions, Instant now) {

        public boolean isOpen() {
            return round.isOpen(now);
        }

        public boolean isComing() {
            return now.isBefore(round.opensAt());
        }
    }

    /** All questions of a round, to read before starting. */
    public record QuestionsView(Round round, FormOutline outline) {
    }
}
