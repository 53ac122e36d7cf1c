package org.sanctuarycasework.escalations;

import java.util.Optional;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.tasks.TaskListNote;
import org.springframework.stereotype.Component;

/** Tells the duty line above their tasks whether they are on duty now. */
@Component
class DutyNote implements TaskListNote {

    private final DutyNow duty;

    DutyNote(DutyNow duty) {
        this.duty = duty;
    }

    @Override
    public Optional<Note> forReader(Actor reader) {
        if (!reader.is(Role.DUTY_OFFICER)) {
            return Optional.empty();
        }
        DutyStanding standing = new DutyStanding(duty.order(), reader.personId());
        return Optional.of(new Note(standing.sentence(), standing.names(), "/duty", "escalations.duty.link"));
    }
}
