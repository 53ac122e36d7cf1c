package org.sanctuarycasework.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanctuarycasework.applications.Appeal.Ground;
import org.sanctuarycasework.applications.MakeAppeal;
import org.sanctuarycasework.applications.ProvideInformation;
import org.sanctuarycasework.applications.SaveAnswers;
import org.sanctuarycasework.applications.StartApplication;
import org.sanctuarycasework.applications.SubmitApplication;
import org.sanctuarycasework.applications.WithdrawApplication;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.demo.DemoStories.Project;
import org.sanctuarycasework.demo.DemoStories.Step;
import org.sanctuarycasework.demo.DemoStories.Story;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.Question;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What applicants do in the stories. */
@Component
@Profile("demo")
class ApplicantDeeds {

    /** Saved after the start in every story, for the title of the case comes from there. */
    private static final String PROJECT_PAGE = "project";
    private static final Set<String> SAVED_LATER = Set.of(PROJECT_PAGE, "files", "declaration");

    private final DemoStories stories;
    private final Forms forms;
    private final StartApplication startApplication;
    private final SaveAnswers saveAnswers;
    private final SubmitApplication submitApplication;
    private final ProvideInformation provideInformation;
    private final WithdrawApplication withdrawApplication;
    private final MakeAppeal makeAppeal;

    ApplicantDeeds(DemoStories stories, Forms forms, StartApplication startApplication, SaveAnswers saveAnswers,
                   SubmitApplication submitApplication, ProvideInformation provideInformation,
                   WithdrawApplication withdrawApplication, MakeAppeal makeAppeal) {
        this.stories = stories;
        this.forms = forms;
        this.startApplication = startApplication;
        this.saveAnswers = saveAnswers;
        this.submitApplication = submitApplication;
        this.provideInformation = provideInformation;
        this.withdrawApplication = withdrawApplication;
        this.makeAppeal = makeAppeal;
    }

    /** The organisation's project as this story has it, at dates that suit the round. */
    Project project(Story story, Round round) {
        Project project = stories.project(story.organisation());
        LocalDate opens = LocalDate.ofInstant(round.opensAt(), CaseworkClock.LONDON);
        LocalDate yearEnd = opens.with(MonthDay.of(3, 31));
        LocalDate starts = round.decisionOn().plusMonths(3).withDayOfMonth(1);
        Answers answers = project.answers().with(Map.of(
                "financialYearEnd", (yearEnd.isBefore(opens) ? yearEnd : yearEnd.minusYears(1)).toString(),
                "startOn", starts.toString(),
                "endOn", starts.plusYears(1).minusDays(1).toString()));
        return new Project(project.organisation(),
                story.change() == null ? answers : answers.with(Answers.fromJson(story.change().toString()).values()),
                project.files());
    }

    /**
     * @param step its page is the last one that was answered at once; without, all are but those in {@link #SAVED_LATER}
     * @return the reference
     */
    String start(Actor author, Round round, Project project, Step step) {
        Map<String, Object> first = new LinkedHashMap<>();
        for (Page page : forms.version(round.formHash()).pages()) {
            if (!SAVED_LATER.contains(page.key())) {
                page.questions().stream().map(Question::key).filter(project.answers()::has)
                        .forEach(key -> first.put(key, project.answers().get(key)));
            }
            if (page.key().equals(step.page())) {
                break;
            }
        }
        String reference = startApplication.start(author, round, author.organisations().iterator().next(),
                new Answers(first));
        save(author, reference, project, PROJECT_PAGE, project.answers(), null);
        return reference;
    }

    void act(Actor author, String reference, Project project, Step step) {
        switch (step.does()) {
            case FILES -> save(author, reference, project, "files", Answers.NONE, project.files());
            case SAVE -> save(author, reference, project, step.page(), new Answers(given(step)), step.files());
            case SUBMIT -> {
                save(author, reference, project, "declaration", project.answers(), null);
                submitApplication.submit(author, reference);
            }
            case PROVIDE -> {
                save(author, reference, project, step.page(), new Answers(given(step)), step.files());
                provideInformation.provide(author, reference);
            }
            case APPEAL -> makeAppeal.make(author, reference, Ground.FACT_WRONG, step.text(), List.of());
            case WITHDRAW -> withdrawApplication.withdraw(author, reference, step.text());
            default -> throw new IllegalArgumentException(step.does() + " wants a member of staff");
        }
    }

    private static Map<String, Object> given(Step step) {
        return step.answers() == null ? Map.of() : step.answers();
    }

    private void save(Actor author, String reference, Project project, String page, Answers answers,
                      Map<String, List<String>> files) {
        MultiValueMap<String, String> input = new LinkedMultiValueMap<>();
        answers.values().forEach((key, answer) -> input.add(key, String.valueOf(answer)));
        List<Upload> uploads = new ArrayList<>();
        if (files != null) {
            files.forEach((field, names) -> names.forEach(name ->
                    uploads.add(new Upload(field, name, SamplePdf.of(project.organisation(), name)))));
        }
        Submitted saved = saveAnswers.save(author, reference, page, input, uploads);
        if (!saved.done()) {
            throw new IllegalStateException("The page " + page + " is not in order: " + saved.errors());
        }
    }
}
