package org.sanctuarycasework.forms.input;

import java.util.List;
import org.sanctuarycasework.forms.Choice;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Kind;

/** Makes typed answers of what was typed, each kind of question by its own rules; whether one had to be given is not asked here. */
public final class AnswerReader {

    private AnswerReader() {
    }

    /** @param choices those of the question, with what the feature passed in */
    public static Reading read(Field field, Typed typed, List<Choice> choices) {
        if (typed.parts().stream().anyMatch(Characters::cannotBeStored)) {
            return Reading.wrong("characters");
        }
        if (field.kind() == Kind.CHECKBOX) {
            return Reading.of("true".equals(typed.text()));
        }
        if (typed.isBlank()) {
            return Reading.NOTHING;
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, EMAIL, TELEPHONE -> Texts.read(field, typed.text());
            case POSTCODE -> Postcodes.readOne(typed.text());
            case POSTCODES -> Postcodes.readLines(typed.text(), field.limits().maxLength());
            case CHARITY_NUMBER -> CharityNumbers.read(typed.text());
            case NUMBER, MONEY -> Numbers.read(field, typed.text());
            case DATE -> Dates.read(typed);
            case RADIO, SELECT, CHECKLIST -> Picks.read(field, typed, choices);
            case FILES -> Picks.readFiles(field, typed);
            case CHECKBOX -> throw new IllegalStateException();
        };
    }
}
