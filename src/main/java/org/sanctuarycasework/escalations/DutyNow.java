package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.util.List;

import org.sanctuarycasework.deadlines.TimeLimits;
import org.sanctuarycasework.people.Absences;
import org.springframework.stereotype.Component;

/** The duty rota as it is at this moment, by the council's calendar and its absences. */
@Component
public class DutyNow {

    private final DutyRota rota;
    private final TimeLimits limits;
    private final Absences absences;
    private final Clock clock;

    DutyNow(DutyRota rota, TimeLimits limits, Absences absences, Clock clock) {
        this.rota = rota;
        this.limits = limits;
        this.absences = absences;
        this.clock = clock;
    }

    public DutyOrder order() {
        List<OnRota> inOrder = rota.inOrder();
        return new DutyOrder(inOrder, limits.isOfficeOpen(clock.instant()),
                absences.awayToday(inOrder.stream().map(OnRota::personId).toList()));
    }
}
