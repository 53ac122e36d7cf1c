package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.sanctuarycasework.applications.Appeal.Ground;
import org.sanctuarycasework.assessments.AssessApplication;
import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.Assessment.Score;
import org.sanctuarycasework.assessments.DeclareInterest;
import org.sanctuarycasework.assessments.ModerateAssessments;
import org.sanctuarycasework.funds.Round.Criterion;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;

/** An NCIL application on its way; each step is taken by whoever of the office may, through its use case. */
public record SampleApplication(SampleOffice office, Actor applicant, String reference) {

    static final Meeting MEETING = new Meeting(LocalDate.of(2026, 11, 18), "Item 7", null, null);

    /** Takes it, on the shortest way, from a draft to the status. */
    public SampleApplication bringTo(Status status) {
        switch (status) {
            case IN_PROGRESS -> { }
            case CHECKS -> submit();
            case INFORMATION_WANTED -> bringTo(Status.CHECKS).askForInformation();
            case LAPSED -> bringTo(Status.INFORMATION_WANTED).fire("informationLapsed");
            case ASSESSMENT -> bringTo(Status.CHECKS).findComplete();
            case RECOMMENDATION -> bringTo(Status.ASSESSMENT).assess();
            case DECISION -> bringTo(Status.RECOMMENDATION).recommend(Outcome.OFFER, "9000");
            case OFFERED -> bringTo(Status.DECISION).decide(office.manager(), Outcome.OFFER, "9000");
            case RESERVE -> bringTo(Status.DECISION).decide(office.manager(), Outcome.RESERVE, "9000");
            case DECLINED -> bringTo(Status.DECISION).decide(office.manager(), Outcome.DECLINE, null);
            case NOT_ELIGIBLE -> bringTo(Status.CHECKS).findNotEligible().confirmNotEligible();
            case DECIDED -> bringTo(Status.DECISION).decideWithCallIn(LocalDate.now().plusDays(10));
            case APPEALED -> bringTo(Status.DECLINED).appeal();
            case WITHDRAWN -> withdraw();
        }
        return this;
    }

    public SampleApplication submit() {
        use(SubmitApplication.class).submit(applicant, reference);
        return this;
    }

    public SampleApplication findComplete() {
        use(CheckCompleteness.class).complete(office.officer(), claim(office.officer(), "checkCompleteness"));
        return this;
    }

    /** Opens the question of the risks again. */
    public SampleApplication askForInformation() {
        use(CheckCompleteness.class).askForInformation(office.officer(), claim(office.officer(), "checkCompleteness"),
                "Please say more about the risks.", Set.of("risks"));
        return this;
    }

    public SampleApplication provideInformation() {
        use(ProvideInformation.class).provide(applicant, reference);
        return this;
    }

    public SampleApplication findNotEligible() {
        use(CheckCompleteness.class).notEligible(office.officer(), claim(office.officer(), "checkCompleteness"),
                "The project is outside the borough.");
        return this;
    }

    public SampleApplication confirmNotEligible() {
        use(ConfirmNotEligible.class).confirm(office.manager(), claim(office.manager(), "confirmNotEligible"));
        return this;
    }

    public SampleApplication sendBackToCheck() {
        use(ConfirmNotEligible.class).sendBack(office.manager(), claim(office.manager(), "confirmNotEligible"),
                "A part of it is in the borough.");
        return this;
    }

    /** By the two assessors whom the process chose, who agree. */
    public SampleApplication assess() {
        return assess(Recommends.OFFER, Recommends.OFFER);
    }

    /** By the two assessors whom the process chose. */
    public SampleApplication assess(Recommends one, Recommends other) {
        List<WorkItem> both = open("assessApplication");
        give(both.get(0), one);
        give(both.get(1), other);
        return this;
    }

    /** Somebody who has declared no interest gives their assessment. */
    public SampleApplication give(WorkItem item, Recommends recommends) {
        Actor assessor = office.byId(item.assigneeId());
        use(DeclareInterest.class).none(assessor, item.id());
        use(AssessApplication.class).assess(assessor, item.id(), scores(), recommends, "A good project.");
        return this;
    }

    /** Whoever is chosen declares an interest, and another is chosen. */
    public SampleApplication declareInterest(WorkItem item) {
        use(DeclareInterest.class).declare(office.byId(item.assigneeId()), item.id(), "My sister works there.");
        return this;
    }

    public SampleApplication moderate() {
        use(ModerateAssessments.class).moderate(office.officer(), claim(office.officer(), "moderateAssessments"), scores(),
                Recommends.OFFER, "Both have a point.");
        return this;
    }

    /** What comes between the scores and the recommendation. */
    public SampleApplication prepare() {
        if (!open("recordConsultation").isEmpty()) {
            use(RecordConsultation.class).record(office.officer(), claim(office.officer(), "recordConsultation"), 120,
                    "Third of eight in the vote of the ward.");
        }
        if (!open("writeFeedback").isEmpty()) {
            use(WriteFeedback.class).write(office.officer(), claim(office.officer(), "writeFeedback"),
                    office.round().criteria().stream().collect(Collectors.toMap(Criterion::key, criterion -> "Well said.")));
        }
        return this;
    }

    public SampleApplication appeal() {
        use(MakeAppeal.class).make(applicant, reference, Ground.FACT_WRONG, "The hall is in the borough.", List.of());
        return this;
    }

    public SampleApplication hearAppeal(Actor uninvolved, boolean upheld) {
        use(HearAppeal.class).hear(uninvolved, claim(uninvolved, "hearAppeal"), upheld, "We looked at it again.");
        return this;
    }

    public List<WorkItem> open(String task) {
        return use(WorkItems.class).openOf(reference).stream().filter(item -> item.task().equals(task)).toList();
    }

    public SampleApplication recommend(Outcome outcome, String pounds) {
        prepare();
        use(RecommendOutcome.class).recommend(office.officer(), claim(office.officer(), "recommendOutcome"), outcome,
                amount(pounds), "It fits the priorities.");
        return this;
    }

    /** By Mayor and Cabinet, so only in an office whose round they decide as one list. */
    public SampleApplication decideWithCallIn(LocalDate lastDay) {
        Actor support = office.cabinetSupport();
        use(DecideApplication.class).decide(support, claim(support, "decideApplication"), Outcome.OFFER, amount("9000"),
                "It helps many people.", new Meeting(MEETING.on(), MEETING.minuteReference(), null, lastDay));
        return this;
    }

    public SampleApplication decide(Actor decider, Outcome outcome, String pounds) {
        use(DecideApplication.class).decide(decider, claim(decider, "decideApplication"), outcome, amount(pounds),
                "It helps many people.", decider.teams().contains(Meeting.LEVEL) ? MEETING : null);
        return this;
    }

    public SampleApplication revive() {
        use(ReviveApplication.class).revive(office.officer(), reference, "The answer was in the wrong mailbox.");
        return this;
    }

    public SampleApplication withdraw() {
        use(WithdrawApplication.class).withdraw(applicant, reference, "We found other money.");
        return this;
    }

    /** Does at once what a timer of the model would do when it is due. */
    public SampleApplication fire(String timer) {
        ManagementService engine = use(ManagementService.class);
        Job job = engine.createJobQuery().processInstanceId(CaseOnRecord.process(office.program, reference).getId())
                .activityId(timer).singleResult();
        engine.executeJob(job.getId());
        return this;
    }

    /** @return the id of the open task, which the actor now has */
    public String claim(Actor actor, String task) {
        return use(ClaimTask.class).claim(actor, task(task)).id();
    }

    /** The id of the open task. */
    public String task(String task) {
        return use(WorkItems.class).openOf(reference).stream().filter(item -> item.task().equals(task))
                .findFirst().orElseThrow().id();
    }

    public CaseOnRecord onRecord() {
        return CaseOnRecord.of(office.program, reference);
    }

    List<Score> scores() {
        return office.round().criteria().stream().map(criterion -> new Score(criterion.key(), 1, "It says how."))
                .toList();
    }

    <T> T use(Class<T> type) {
        return office.program.getBean(type);
    }

    private static BigDecimal amount(String pounds) {
        return pounds == null ? null : new BigDecimal(pounds);
    }
}
