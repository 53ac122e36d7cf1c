package org.sanctuarycasework.challenges;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

import org.sanctuarycasework.forum.ChallengeFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts legal challenges for the Homelessness Forum. */
@Component
class ChallengesForForum implements ChallengeFigures {

    private final ChallengeCounts counts;
    private final JdbcClient database;

    ChallengesForForum(ChallengeCounts counts, JdbcClient database) {
        this.counts = counts;
        this.database = database;
    }

    @Override
    public Figures between(LocalDate from, LocalDate to) {
        ChallengeCounts.Counts found = counts.between(from, to.minusDays(1));
        return new Figures(found.letters(), found.claims(), found.successful());
    }

    @Override
    public Set<String> challenged(Collection<String> escalations) {
        return database.sql("select escalation_reference from legal_challenge where escalation_reference = any(?)")
                .param(escalations.toArray(String[]::new)).query(String.class).set();
    }
}
