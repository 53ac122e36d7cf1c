package org.sanctuarycasework.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.RegisterPerson;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database, at the first start of the demo, with people, a round that is open now, and cases. */
@Component
@Profile("demo")
@Order(20)
class DemoData implements ApplicationRunner {

    static final String OPEN_ROUND = "sample";

    private final RegisterPerson registerPerson;
    private final AddToTeam addToTeam;
    private final Rounds rounds;
    private final CaseworkClock clock;

    DemoData(RegisterPerson registerPerson, AddToTeam addToTeam, Rounds rounds, CaseworkClock clock) {
        this.registerPerson = registerPerson;
        this.addToTeam = addToTeam;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (rounds.byKey("ncil", OPEN_ROUND).isPresent()) {
            return;
        }
        DemoCast.APPLICANTS.forEach(this::register);
        DemoCast.STAFF.forEach(member -> addToTeam.add(Actor.SYSTEM, register(member), member.team()));
        rounds.publish(openNow(rounds.byKey("ncil", "2024").orElseThrow()));
    }

    private UUID register(DemoCast.Member member) {
        return registerPerson.register(member.name(), member.email());
    }

    private Round openNow(Round earlier) {
        LocalDate today = LocalDate.now(clock);
        return earlier.again(OPEN_ROUND, "Sample NCIL round " + today.getYear(),
                at(today.minusDays(14), LocalTime.of(9, 0)), at(today.plusDays(42), LocalTime.of(17, 0)),
                today.plusDays(140), today.plusDays(300));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CaseworkClock.LONDON).toInstant();
    }
}
