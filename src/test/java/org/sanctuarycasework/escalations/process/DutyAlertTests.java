package org.sanctuarycasework.escalations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.escalations.SampleRoute.london;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.escalations.SampleRota;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.RecordAbsence;
import org.sanctuarycasework.people.RemoveFromTeam;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timer of fifteen minutes alerts the next who is on duty at that moment, and nobody who is asleep. */
@CaseworkTest
class DutyAlertTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;

    SampleRoute route;
    SampleRota rota;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(london("2027-03-02T16:40"));
        route.in("escalation-reviewers");
        rota = SampleRota.dayAndNight(program);
    }

    @AfterEach
    void backToNow() {
        rota.empty();
    }

    @Test
    void goesFromTheDayToTheNightAtTheCloseOfTheOffice() {
        String reference = route.raise("tonight");
        assertThat(rota.alerted(reference)).containsExactly("Dave Day");

        route.fire(reference, "notAcknowledged");
        assertThat(rota.alerted(reference)).containsExactly("Dave Day", "Alex Always");

        // the clock shows 17:10
        route.fire(reference, "notAcknowledged").fire(reference, "notAcknowledged");
        assertThat(rota.alerted(reference)).containsExactly("Dave Day", "Alex Always", "Nadia Night", "Alex Always");
        assertThat(mailsTo(rota.nadia(), reference)).isEqualTo(1);
        assertThat(mailsTo(rota.dave(), reference)).isEqualTo(1);
    }

    @Test
    void alertsNobodyOfTheOfficeAtThreeInTheMorning() {
        route.at(london("2027-03-03T03:00"));
        String reference = route.raise("tonight");
        route.fire(reference, "notAcknowledged").fire(reference, "notAcknowledged");

        assertThat(rota.alerted(reference)).containsExactly("Nadia Night", "Alex Always", "Nadia Night");
    }

    @Test
    void passesOverWhoIsAwayWhoKnowsTheHouseholdAndWhoLeftTheDutyLine() {
        route.at(london("2027-03-03T03:00"));
        route.use(RecordAbsence.class).record(rota.administrator(), rota.nadia().personId(), LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 4), rota.dave().personId());
        String reference = route.raise("tonight");
        assertThat(rota.alerted(reference)).containsExactly("Alex Always");

        route.use(StepAside.class).stepAside(rota.alex(), reference);
        route.fire(reference, "notAcknowledged");
        assertThat(rota.alerted(reference)).containsExactly("Alex Always", "Dave Day");
        assertThat(timeline(reference)).contains("escalation-duty-alerted-off-duty");

        route.use(RemoveFromTeam.class).remove(rota.administrator(), rota.dave().personId(), "duty-line");
        route.fire(reference, "notAcknowledged");
        assertThat(rota.alerted(reference)).containsExactly("Alex Always", "Dave Day", null);
    }

    private int mailsTo(Actor person, String reference) {
        return database.sql("select count(*) from message where case_reference = ? and recipient_id = ?")
                .params(reference, person.personId()).query(Integer.class).single();
    }

    private List<String> timeline(String reference) {
        return database.sql("select event from timeline_entry where case_reference = ?").param(reference).query(String.class).list();
    }
}
