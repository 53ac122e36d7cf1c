package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.organisations.AdmitMember;
import org.sanctuarycasework.organisations.OrganisationKind;
import org.sanctuarycasework.organisations.OrganisationName;
import org.sanctuarycasework.organisations.RegisterOrganisation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.RegisterPerson;
import org.springframework.context.ApplicationContext;

/** A grants office with somebody in each team, and an NCIL round of its own that is open; all made by the use cases. */
public class SampleOffice {

    final ApplicationContext program;
    private final Clock clock;
    private final Round round;
    private final Actor officer;
    private final Actor assessor;
    private final Actor manager;
    private final Actor director;
    private final Actor cabinetSupport;

    public SampleOffice(ApplicationContext program) {
        this(program, round -> round);
    }

    private SampleOffice(ApplicationContext program, UnaryOperator<Round> change) {
        this.program = program;
        clock = program.getBean(Clock.class);
        round = openRound(change);
        officer = colleague("Olu Officer", "grants-officers");
        assessor = colleague("Asa Assessor", "assessors");
        colleague("Amal Assessor", "assessors");
        manager = colleague("Mina Manager", "grants-managers");
        director = colleague("Dara Director", "directors");
        cabinetSupport = colleague("Cleo Cabinet", "cabinet-support");
    }

    /** An office whose round Mayor and Cabinet decide as one list. */
    public static SampleOffice withOneList(ApplicationContext program) {
        return new SampleOffice(program, open -> with(open, true, open.pots()));
    }

    /** An office whose pots no number of grants uses up. */
    public static SampleOffice withDeepPots(ApplicationContext program) {
        BigDecimal deep = new BigDecimal("900000000");
        return new SampleOffice(program, open -> with(open, false, open.pots().stream()
                .map(pot -> new Pot(pot.id(), pot.ward(), pot.name(), deep, deep, true)).toList()));
    }

    /** A draft with complete answers that ask for £24,800 from the pot of a ward. */
    public SampleApplication draft() {
        return draft("ward-revenue");
    }

    /** A draft with complete answers of this type: ward-capital, ward-revenue or, asking for £64,200, borough-wide. */
    public SampleApplication draft(String applicationType) {
        return draft(applicationType, applicant());
    }

    /** Another one of the same organisation. */
    public SampleApplication draftOf(Actor applicant) {
        return draft("ward-revenue", applicant);
    }

    private SampleApplication draft(String applicationType, Actor applicant) {
        UUID organisation = applicant.organisations().iterator().next();
        LocalDate today = LocalDate.now(clock);
        Answers answers = SampleAnswers.of(applicationType).with(Map.of(
                "startOn", today.plusDays(150).toString(), "endOn", today.plusDays(400).toString()));
        return new SampleApplication(this, applicant,
                program.getBean(StartApplication.class).start(applicant, round, organisation, answers));
    }

    /** Somebody new who may sign for an organisation that is new as well. */
    public Actor applicant() {
        Actor applicant = person("Ana Applicant");
        program.getBean(RegisterOrganisation.class).register(applicant,
                OrganisationName.of("Open Table").orElseThrow(), OrganisationKind.CHARITY, null);
        return byId(applicant.personId());
    }

    /** Somebody new who belongs to the applicant's organisation and may not sign for it. */
    public Actor volunteerOf(Actor applicant) {
        Actor volunteer = person("Vera Volunteer");
        program.getBean(AdmitMember.class).admit(Actor.SYSTEM, applicant.organisations().iterator().next(),
                volunteer.personId(), false);
        return byId(volunteer.personId());
    }

    /** Somebody new in the team. */
    public Actor colleague(String name, String team) {
        return joins(person(name), team);
    }

    /** The same person, from now on in the team as well. */
    public Actor joins(Actor somebody, String team) {
        program.getBean(AddToTeam.class).add(Actor.SYSTEM, somebody.personId(), team);
        return byId(somebody.personId());
    }

    public Round round() {
        return round;
    }

    public Actor officer() {
        return officer;
    }

    public Actor assessor() {
        return assessor;
    }

    public Actor manager() {
        return manager;
    }

    public Actor director() {
        return director;
    }

    public Actor cabinetSupport() {
        return cabinetSupport;
    }

    private Actor person(String name) {
        return byId(program.getBean(RegisterPerson.class).register(name, UUID.randomUUID() + "@example.org"));
    }

    Actor byId(UUID id) {
        return program.getBean(Actors.class).byId(id).orElseThrow();
    }

    private Round openRound(UnaryOperator<Round> change) {
        Rounds rounds = program.getBean(Rounds.class);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.now(clock);
        Round open = rounds.byKey("ncil", "2024").orElseThrow().again("test-" + UUID.randomUUID(), "NCIL for tests",
                now.minus(Duration.ofDays(14)), now.plus(Duration.ofDays(42)), today.plusDays(140), today.plusDays(300));
        rounds.publish(change.apply(open));
        return rounds.byId(open.id());
    }

    private static Round with(Round open, boolean oneList, List<Pot> pots) {
        return new Round(open.id(), open.fund(), open.key(), open.name(), true, open.opensAt(), open.closesAt(),
                open.decisionOn(), open.reserveEndsOn(), open.formId(), open.formHash(), open.processKey(), oneList,
                open.managerLimit(), open.directorLimit(), open.informationDays(), open.reminderDays(), open.lapseDays(),
                open.appealDays(), open.offerDays(), open.spread(), open.wardConsultation(), open.wording(), pots,
                open.priorities(), open.criteria());
    }
}
