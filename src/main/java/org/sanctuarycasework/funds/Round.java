package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One call for applications of a fund, as it was published: nothing in it changes afterwards, and an application keeps
 * the round it was made in.
 *
 * @param fund             key of the fund, such as {@code ncil}
 * @param key              of the round within the fund, such as {@code 2024}
 * @param sample           true for made-up content, which its pages say
 * @param closesAt         to the second, server time; what arrives later is refused
 * @param decisionOn       when applicants are told; until then a lapsed application can be revived
 * @param formHash         the version of the form that every application of this round is made with
 * @param oneList          true if Mayor and Cabinet decide the whole round as one list, whatever the amount
 * @param managerLimit     pounds up to which a grants manager decides
 * @param directorLimit    pounds up to which a director decides
 * @param informationDays  working days an applicant has to send more information
 * @param reminderDays     working days left at which the applicant is reminded, most first
 * @param lapseDays        working days from the missed date, with a warning, until the application lapses
 * @param appealDays       working days from the outcome in which an appeal may be made
 * @param offerDays        working days an offer is open
 * @param spread           points by which two assessors may differ on a criterion before somebody moderates
 * @param wardConsultation true if residents of the ward are asked before an application of a ward pot is recommended
 */
public record Round(UUID id, String fund, String key, String name, boolean sample, Instant opensAt, Instant closesAt,
                    LocalDate decisionOn, LocalDate reserveEndsOn, String formId, String formHash, String processKey,
                    boolean oneList, BigDecimal managerLimit, BigDecimal directorLimit, int informationDays,
                    List<Integer> reminderDays, int lapseDays, int appealDays, int offerDays, int spread,
                    boolean wardConsultation, RoundWording wording,
                    List<Pot> pots, List<Priority> priorities, List<Criterion> criteria) {

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && !hasClosed(now);
    }

    /** True from the second after the deadline on: the second that the deadline names is still in time, to its end. */
    public boolean hasClosed(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).isAfter(closesAt);
    }

    /** The same round with another deadline. */
    Round closingAt(Instant closes) {
        return closes.equals(closesAt) ? this : new Round(id, fund, key, name, sample, opensAt, closes, decisionOn,
                reserveEndsOn, formId, formHash, processKey, oneList, managerLimit, directorLimit, informationDays,
                reminderDays, lapseDays, appealDays, offerDays, spread, wardConsultation, wording, pots, priorities,
                criteria);
    }

    /** @param ward null for the borough-wide pot */
    public Optional<Pot> pot(String ward) {
        return pots.stream().filter(pot -> Objects.equals(pot.ward(), ward)).findFirst();
    }

    public Optional<Criterion> criterion(String criterionKey) {
        return criteria.stream().filter(criterion -> criterion.key().equals(criterionKey)).findFirst();
    }

    /** Points that an application can have at most. */
    public int maximum() {
        return criteria.stream().mapToInt(Criterion::maximum).sum();
    }

    /** A new round like this one, at other dates and decided by the delegation table; a sample until somebody says otherwise. */
    public Round again(String newKey, String newName, Instant opens, Instant closes, LocalDate decision,
                       LocalDate reserveEnds) {
        return new Round(UUID.randomUUID(), fund, newKey, newName, true, opens, closes, decision, reserveEnds, formId,
                formHash, processKey, false, managerLimit, directorLimit, informationDays, reminderDays, lapseDays,
                appealDays, offerDays, spread, wardConsultation, wording,
                pots.stream().map(pot -> new Pot(UUID.randomUUID(), pot.ward(), pot.name(), pot.capital(),
                        pot.revenue(), true)).toList(),
                priorities, criteria);
    }

    /** What an assessor scores, from 0 to {@code maximum}. */
    public record Criterion(String key, String name, String question, int maximum) {
    }

    /** What the fund wants to be done in the borough. */
    public record Priority(String key, String name) {
    }
}
