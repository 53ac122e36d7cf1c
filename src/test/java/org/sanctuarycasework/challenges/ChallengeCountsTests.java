package org.sanctuarycasework.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.escalations.SampleRoute.london;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.challenges.ChallengeCounts.Counts;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RecordedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the Forum learns of legal challenges: totals of a period. Nothing else uses the year 2035. */
@CaseworkTest
class ChallengeCountsTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    ChallengeCounts counts;

    @Test
    void countsByTheDaysThatWereTypedBothEndsIncluded() {
        SampleRoute route = new SampleRoute(program).at(london("2035-07-02T11:00"));
        SampleChallenge.letter(route, Map.of("receivedOn", "2035-03-31", "dueOn", "2035-07-15"));
        SampleChallenge.letter(route, Map.of("receivedOn", "2035-04-01", "dueOn", "2035-07-15"));
        SampleChallenge.letter(route, Map.of("receivedOn", "2035-06-30", "dueOn", "2035-07-15"));
        SampleChallenge.letter(route, Map.of("receivedOn", "2035-07-01", "dueOn", "2035-07-15"));
        SampleChallenge.claim(route, Map.of("claimedOn", "2035-06-30"));
        endedClaim(route, "2035-05-02", "relief");
        endedClaim(route, "2035-05-03", "settled-for-household");
        endedClaim(route, "2035-05-04", "settled-otherwise");
        endedClaim(route, "2035-05-04", "dismissed");
        endedClaim(route, "2035-05-04", "withdrawn");

        assertThat(counts.between(LocalDate.of(2035, 4, 1), LocalDate.of(2035, 6, 30))).isEqualTo(new Counts(2, 6, 0));
        // all of them ended on 2 July
        assertThat(counts.between(LocalDate.of(2035, 7, 1), LocalDate.of(2035, 9, 30))).isEqualTo(new Counts(1, 0, 2));
        assertThat(counts.between(LocalDate.of(2036, 1, 1), LocalDate.of(2036, 3, 31))).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void asksTheDatabaseOnce() {
        assertThat(RecordedStatements.during(() -> counts.between(LocalDate.of(2036, 1, 1), LocalDate.of(2036, 3, 31)))).hasSize(1);
    }

    private static void endedClaim(SampleRoute route, String claimedOn, String outcome) {
        SampleChallenge.claim(route, Map.of("claimedOn", claimedOn)).permission("granted").order("consent").endClaim(outcome);
    }
}
