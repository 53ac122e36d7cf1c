package org.sanctuarycasework.escalations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The duty rota at one moment: who is on duty, who is alerted next, and when nobody is.
 *
 * @param inOrder    everybody on the rota
 * @param officeOpen true if the office is open at that moment
 * @param away       those who are absent on that day
 */
public record DutyOrder(List<OnRota> inOrder, boolean officeOpen, Set<UUID> away) {

    public boolean isOnDuty(OnRota person) {
        return isHere(person) && person.times().cover(DutyTimes.now(officeOpen));
    }

    public boolean isHere(OnRota person) {
        return !away.contains(person.personId());
    }

    /** True if those alerted are all on the rota who are not away, as none of them is on duty. */
    public boolean isFallback() {
        return inOrder.stream().noneMatch(this::isOnDuty);
    }

    /** Those who are alerted at that moment, one after the other; none if everybody on the rota is away. */
    public List<OnRota> turns() {
        return turns(person -> true);
    }

    /**
     * Whose turn it is for one case: first those not alerted to it yet, in the order of the rota, then whoever was alerted
     * longest ago. So a change of shift begins with the first of the new shift.
     *
     * @param lastAlerts by person, the number of their last alert to the case
     * @param maySee     whom the case is open to
     * @return empty if everybody on the rota is away or must not see the case
     */
    Optional<OnRota> next(Map<UUID, Integer> lastAlerts, Predicate<OnRota> maySee) {
        return turns(maySee).stream().min(Comparator.comparing(person -> lastAlerts.getOrDefault(person.personId(), 0)));
    }

    /** When nobody is alerted who is on duty, today at least. */
    public List<Gap> gaps() {
        return DutyTimes.TO_COVER.stream().filter(kind -> covering(kind).noneMatch(this::isHere))
                .map(kind -> new Gap(kind, covering(kind).findAny().isPresent())).toList();
    }

    private Stream<OnRota> covering(DutyTimes kind) {
        return inOrder.stream().filter(person -> person.times().cover(kind));
    }

    private List<OnRota> turns(Predicate<OnRota> maySee) {
        List<OnRota> here = inOrder.stream().filter(this::isHere).filter(maySee).toList();
        List<OnRota> onDuty = here.stream().filter(this::isOnDuty).toList();
        return onDuty.isEmpty() ? here : onDuty;
    }

    /**
     * A kind of time that nobody covers.
     *
     * @param today true if somebody does, but they are away today
     */
    public record Gap(DutyTimes times, boolean today) {

        /** Message key of the sentence that says so. */
        public String sentence() {
            return "escalations.rota.gap." + times.key() + (today ? ".today" : "");
        }
    }
}
