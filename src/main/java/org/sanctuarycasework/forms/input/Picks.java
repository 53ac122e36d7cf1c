package org.sanctuarycasework.forms.input;

import java.util.List;
import java.util.stream.Collectors;
import org.sanctuarycasework.forms.Choice;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Kind;

/** Answers that were picked from those offered, and files that were attached. */
final class Picks {

    private Picks() {
    }

    static Reading read(Field field, Typed typed, List<Choice> choices) {
        var offered = choices.stream().map(Choice::value).collect(Collectors.toSet());
        if (!offered.containsAll(typed.parts())) {
            return Reading.wrong("choice");
        }
        return Reading.of(field.kind() == Kind.CHECKLIST ? typed.parts() : typed.text());
    }

    static Reading readFiles(Field field, Typed typed) {
        Integer most = field.limits().maxFiles();
        return most != null && typed.parts().size() > most ? Reading.wrong("files", most) : Reading.of(typed.parts());
    }
}
