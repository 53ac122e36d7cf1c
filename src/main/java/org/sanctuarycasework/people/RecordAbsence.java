package org.sanctuarycasework.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.people.TeamMembers.TeamMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says from when to when a member of staff is away and who stands in; they themselves, or an administrator for them. */
@Component
public class RecordAbsence {

    /** In days, the first and the last counted. */
    private static final int LONGEST = 366;

    private final Absences absences;
    private final AdminEntries entries;
    private final Clock clock;

    RecordAbsence(Absences absences, AdminEntries entries, Clock clock) {
        this.absences = absences;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param deputyId somebody in one of the person's teams
     * @throws NotAllowed     unless the person or an administrator asks
     * @throws AbsenceRefused if the days or the deputy do not fit
     */
    @Transactional
    public void record(Actor actor, UUID personId, LocalDate firstDay, LocalDate lastDay, UUID deputyId) {
        requireMay(actor, personId);
        absences.lockPerson(personId);
        requireDays(personId, firstDay, lastDay);
        TeamMember deputy = absences.possibleDeputy(personId, deputyId)
                .orElseThrow(() -> new AbsenceRefused("deputy", "people.absence.deputy.not-in-team"));
        if (absences.overlaps(deputyId, firstDay, lastDay)) {
            throw new AbsenceRefused("deputy", "people.absence.deputy.away");
        }
        absences.add(personId, deputyId, firstDay, lastDay);
        entries.write(actor, personId, "absence-recorded", days(firstDay, lastDay) + ". " + deputy.name());
    }

    /**
     * @throws NotAllowed     unless the person or an administrator asks
     * @throws PersonNotFound if there is no such absence
     */
    @Transactional
    public void end(Actor actor, UUID absenceId) {
        Absence absence = absences.find(absenceId).orElseThrow(PersonNotFound::new);
        requireMay(actor, absence.personId());
        absences.end(absenceId);
        entries.write(actor, absence.personId(), "absence-ended", days(absence.firstDay(), absence.lastDay()));
    }

    private static String days(LocalDate firstDay, LocalDate lastDay) {
        return Moments.day(firstDay) + " – " + Moments.day(lastDay);
    }

    private void requireDays(UUID personId, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new AbsenceRefused("last", "people.absence.last.before-first");
        }
        if (lastDay.isBefore(LocalDate.now(clock))) {
            throw new AbsenceRefused("last", "people.absence.last.over");
        }
        if (!lastDay.isBefore(firstDay.plusDays(LONGEST))) {
            throw new AbsenceRefused("last", "people.absence.last.too-long");
        }
        if (absences.overlaps(personId, firstDay, lastDay)) {
            throw new AbsenceRefused("first", "people.absence.first.twice");
        }
    }

    private static void requireMay(Actor actor, UUID personId) {
        boolean own = actor.isStaff() && actor.isSamePersonAs(personId);
        if (!own && !actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("people.absence.own-only");
        }
    }

    /** The absence cannot be recorded as it was typed. */
    public static class AbsenceRefused extends RuntimeException {

        private final String field;

        AbsenceRefused(String field, String messageKey) {
            super(messageKey);
            this.field = field;
        }

        /** Which part of the form is wrong: first, last or deputy. */
        public String field() {
            return field;
        }

        public String messageKey() {
            return getMessage();
        }
    }
}
