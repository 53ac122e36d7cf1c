package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.deadlines.CaseworkClock;

/** A round as its file under {@code rounds/} on the class path writes it; times are local to London. */
record RoundFile(String fund, String key, String name, boolean sample, LocalDateTime opensAt, LocalDateTime closesAt,
                 LocalDate decisionOn, LocalDate reserveEndsOn, String formId, String processKey, boolean oneList,
                 BigDecimal managerLimit, BigDecimal directorLimit, int informationDays, List<Integer> reminderDays,
                 int lapseDays, int appealDays, int offerDays, int spread, boolean wardConsultation,
                 RoundWording wording, List<PotLine> pots, List<Round.Priority> priorities, List<Round.Criterion> criteria) {

    record PotLine(String ward, BigDecimal capital, BigDecimal revenue, boolean sample) {
    }

    Round toRound(String formHash) {
        return new Round(UUID.randomUUID(), fund, key, name, sample, inLondon(opensAt), inLondon(closesAt), decisionOn,
                reserveEndsOn, formId, formHash, processKey, oneList, managerLimit, directorLimit, informationDays,
                reminderDays, lapseDays, appealDays, offerDays, spread, wardConsultation, wording,
                pots.stream().map(line -> new Pot(UUID.randomUUID(), line.ward(), "", line.capital(), line.revenue(),
                        line.sample())).toList(),
                priorities, criteria);
    }

    private static Instant inLondon(LocalDateTime time) {
        return time.atZone(CaseworkClock.LONDON).toInstant();
    }
}
