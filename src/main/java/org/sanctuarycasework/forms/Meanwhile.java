package org.sanctuarycasework.forms;

import java.util.List;

/**
 * What somebody else changed on a page while it was open here.
 *
 * @param clashes where both changed something: one of the two has to be chosen
 * @param taken   where only the other did: their answers, which stay
 */
public record Meanwhile(List<Clash> clashes, List<AnsweredQuestion> taken) {

    static final Meanwhile NOTHING = new Meanwhile(List.of(), List.of());

    boolean isOpen() {
        return clashes.stream().anyMatch(Clash::isOpen);
    }
}
