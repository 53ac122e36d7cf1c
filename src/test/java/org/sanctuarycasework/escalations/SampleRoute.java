package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.organisations.AgreeDataSharing;
import org.sanctuarycasework.organisations.OrganisationKind;
import org.sanctuarycasework.organisations.OrganisationName;
import org.sanctuarycasework.organisations.RegisterOrganisation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.context.ApplicationContext;

/** The escalation route with a partner of its own and somebody in each team that is asked for; all made by the use cases. */
public class SampleRoute {

    /** A Tuesday in office hours, before it is late. */
    public static final Instant TUESDAY_AT_ELEVEN = london("2027-03-02T11:00");

    private final ApplicationContext program;
    private final Actor partner;
    private final Map<String, Actor> colleagues = new HashMap<>();
    private int raised;

    public SampleRoute(ApplicationContext program) {
        this.program = program;
        this.partner = partner(LocalDate.of(2099, 12, 31));
    }

    public static Instant london(String localTime) {
        return LocalDateTime.parse(localTime).atZone(CaseworkClock.LONDON).toInstant();
    }

    /** Lets the program's clock show this moment. */
    public SampleRoute at(Instant moment) {
        program.getBean(CaseworkClock.class).moveTo(moment);
        return this;
    }

    public Actor partner() {
        return partner;
    }

    /** A caseworker of an organisation whose data-sharing agreement runs until this day. */
    public Actor partner(LocalDate until) {
        Actor caseworker = person("Cass Caseworker");
        program.getBean(RegisterOrganisation.class).register(caseworker, OrganisationName.of("Night Bell").orElseThrow(), OrganisationKind.CHARITY, null);
        Actor member = byId(caseworker.personId());
        program.getBean(AgreeDataSharing.class).agree(Actor.SYSTEM, member.organisations().iterator().next(), until);
        return byId(caseworker.personId());
    }

    /** The one of this sample in the team, who joins it when first asked for. */
    public Actor in(String team) {
        return colleagues.computeIfAbsent(team, key -> another(key));
    }

    /** Somebody else in the team. */
    public Actor another(String team) {
        Actor colleague = person("Col League of " + team);
        program.getBean(AddToTeam.class).add(Actor.SYSTEM, colleague.personId(), team);
        return byId(colleague.personId());
    }

    public static Answers answers(Map<String, Object> changes) {
        Map<String, Object> answers = new HashMap<>(Map.of("urgency", "not-urgent", "service", "housing", "reason", "no-answer",
                "household", List.of("adults"), "domesticAbuse", "no", "childAtRisk", "no", "partSeven", "yes",
                "sleepTonight", "With a friend until Friday.", "asked", "An assessment this week."));
        answers.putAll(Map.of("ownReference", "NB-17", "caseworkerPhone", "020 7946 0999", "lawfulBasis", "consent", "householdTold", "agreed"));
        answers.putAll(changes);
        return new Answers(answers);
    }

    /**
     * Those after the first have references of their own with the partner, as the same answers again would be the same.
     *
     * @return the reference
     */
    public String raise(Map<String, Object> changes) {
        return use(RaiseEscalation.class).raise(partner, partner.organisations().iterator().next(), UUID.randomUUID(),
                answers(raised++ == 0 ? changes : another(changes)), List.of());
    }

    private Map<String, Object> another(Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(Map.of("ownReference", "NB-17-" + raised));
        all.putAll(changes);
        return all;
    }

    public String raise(String urgency) {
        return raise(Map.of("urgency", urgency));
    }

    public List<WorkItem> open(String reference) {
        return use(WorkItems.class).openOf(reference);
    }

    /** @return the id of the open task of the team, which its member now has */
    public String claim(String reference, String team) {
        Actor colleague = in(team);
        return use(ClaimTask.class).claim(colleague, open(reference).stream().filter(item -> item.teams().contains(team))
                .findFirst().orElseThrow().id()).id();
    }

    /** The team's member answers. */
    public SampleRoute answer(String reference, String team, String kind) {
        return answer(reference, team, written(kind), kind.equals("accommodation"));
    }

    public SampleRoute answer(String reference, String team, WrittenAnswer written, boolean safe) {
        use(AnswerEscalation.class).answer(in(team), claim(reference, team), written, safe);
        return this;
    }

    /** An answer of this kind with all that belongs to it. */
    public WrittenAnswer written(String kind) {
        WrittenAnswer written = WrittenAnswer.of(kind, kind.equals("upheld") ? "homelessness" : null, "We looked at it.");
        return switch (kind) {
            case "accommodation" -> written.with(new OfferedPlace("A room for two.", today(), "hotel"));
            case "referred" -> written.passedOnTo(ServiceArea.NRPF);
            case "not-this-route" -> written.goingTo("The Citizens Advice office.");
            default -> written;
        };
    }

    /** In London. */
    public LocalDate today() {
        return LocalDate.ofInstant(use(CaseworkClock.class).instant(), CaseworkClock.LONDON);
    }

    /** Does at once what a timer of the model would do when it is due; the clock shows that moment. */
    public SampleRoute fire(String reference, String timer) {
        ManagementService engine = use(ManagementService.class);
        Job job = engine.createJobQuery().active().activityId(timer).list().stream()
                .filter(due -> reference.equals(businessKey(due))).findFirst().orElseThrow();
        at(job.getDuedate().toInstant());
        engine.executeJob(job.getId());
        return this;
    }

    private String businessKey(Job job) {
        return use(org.camunda.bpm.engine.RuntimeService.class).createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    public <T> T use(Class<T> type) {
        return program.getBean(type);
    }

    private Actor person(String name) {
        return byId(program.getBean(RegisterPerson.class).register(name, UUID.randomUUID() + "@example.org"));
    }

    private Actor byId(UUID id) {
        return program.getBean(Actors.class).byId(id).orElseThrow();
    }
}
