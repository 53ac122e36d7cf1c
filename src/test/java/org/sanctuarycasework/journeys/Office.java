package org.sanctuarycasework.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.people.SendSignInLink;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.context.ApplicationContext;

/** The council as the journeys find it: its staff, and a round that is open. */
final class Office {

    static final String ROUND = "NCIL round of the journeys";

    private static final Map<String, String> SESSIONS = new HashMap<>();

    private final ApplicationContext program;

    Office(ApplicationContext program) {
        this.program = program;
    }

    String address() {
        return program.getBean(BaseAddress.class).of("");
    }

    Office withAnOpenRound() {
        Rounds rounds = program.getBean(Rounds.class);
        if (rounds.byKey("ncil", "journeys").isEmpty()) {
            Instant now = Instant.now();
            LocalDate today = LocalDate.now();
            Round earlier = rounds.byKey("ncil", "2024").orElseThrow();
            rounds.publish(earlier.again("journeys", ROUND, now.minus(1, ChronoUnit.DAYS), now.plus(30, ChronoUnit.DAYS),
                    today.plusDays(120), today.plusDays(240)));
        }
        return this;
    }

    /** Enough of them that somebody is left when one declares an interest. */
    Office withThreeAssessors() {
        for (String name : List.of("Asa Assessor", "Amal Assessor", "Aron Assessor")) {
            register(name, address(name), "assessors");
        }
        return this;
    }

    /** Those whom the process gave the open tasks of a kind to, signed in. */
    List<Visitor> holders(String reference, String task, Device device) {
        return program.getBean(WorkItems.class).openOf(reference).stream().filter(item -> item.task().equals(task))
                .map(item -> program.getBean(Names.class).addressee(item.assigneeId()).email())
                .map(email -> new Visitor(address(), device, SESSIONS.computeIfAbsent(email, this::signIn))).toList();
    }

    /** Somebody of a team, signed in; they asked for their link once and stay signed in. */
    Visitor member(String name, String team, Device device) {
        return new Visitor(address(), device, SESSIONS.computeIfAbsent(address(name), email -> signIn(register(name, email, team))));
    }

    /** Somebody of a sample office, signed in. */
    Visitor visit(Actor somebody, Device device) {
        return new Visitor(address(), device, SESSIONS.computeIfAbsent(mailbox(somebody).address(), this::signIn));
    }

    Mailbox mailbox(Actor somebody) {
        return new Mailbox(program.getBean(Names.class).addressee(somebody.personId()).email());
    }

    private static String address(String name) {
        return name.toLowerCase().replace(' ', '.') + "@council.example";
    }

    private String register(String name, String email, String team) {
        program.getBean(AddToTeam.class).add(Actor.SYSTEM, program.getBean(RegisterPerson.class).register(name, email), team);
        return email;
    }

    /** Each asks from a network address of their own, as one may ask for few links only. */
    private String signIn(String email) {
        program.getBean(SendSignInLink.class).send(EmailAddress.of(email).orElseThrow(), null, email);
        try (Visitor visitor = new Visitor(address(), Device.DESK)) {
            visitor.opens(new Mailbox(email).linkOf("link to sign in")).presses("Sign in");
            return visitor.session();
        }
    }
}
