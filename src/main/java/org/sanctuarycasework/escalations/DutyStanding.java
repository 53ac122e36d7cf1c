package org.sanctuarycasework.escalations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody on the duty line has to know at this moment: whether they are on duty, and who is next. */
public record DutyStanding(DutyOrder order, UUID reader) {

    /** Empty if the reader is not on the rota. */
    public Optional<OnRota> own() {
        return order.inOrder().stream().filter(this::isReader).findFirst();
    }

    public boolean isReader(OnRota person) {
        return person.personId().equals(reader);
    }

    public boolean isOnDuty() {
        return own().filter(order::isOnDuty).isPresent();
    }

    /** Message key of the sentence that says so; its arguments are {@link #names()}. */
    public String sentence() {
        List<OnRota> turns = order.turns();
        if (turns.isEmpty()) {
            return "escalations.duty.nobody-here";
        }
        if (!isOnDuty()) {
            return order.isFallback() ? "escalations.duty.nobody" : "escalations.duty.off";
        }
        if (turns.size() == 1) {
            return "escalations.duty.alone";
        }
        return isReader(turns.get(0)) ? "escalations.duty.first"
                : isReader(turns.get(turns.size() - 1)) ? "escalations.duty.last" : "escalations.duty.later";
    }

    /** The first whom a new case alerts, and the one after the reader. */
    public List<String> names() {
        List<OnRota> turns = order.turns();
        if (turns.isEmpty()) {
            return List.of();
        }
        int place = own().map(turns::indexOf).orElse(-1);
        return List.of(turns.get(0).name(), turns.get((place + 1) % turns.size()).name());
    }
}
