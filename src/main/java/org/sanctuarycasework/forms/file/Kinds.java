package org.sanctuarycasework.forms.file;

import java.util.Map;
import org.sanctuarycasework.forms.Kind;

/** Which kind of question a component is, by its type and what the property govukType says more closely. */
final class Kinds {

    private static final Map<String, Kind> BY_TYPE = Map.of(
        "textfield", Kind.TEXT, "textarea", Kind.LONG_TEXT, "number", Kind.NUMBER, "radio", Kind.RADIO,
        "select", Kind.SELECT, "checklist", Kind.CHECKLIST, "checkbox", Kind.CHECKBOX, "datetime", Kind.DATE,
        "filepicker", Kind.FILES);
    private static final Map<String, Kind> CLOSER = Map.of(
        "textfield email", Kind.EMAIL, "textfield tel", Kind.TELEPHONE, "textfield postcode", Kind.POSTCODE,
        "textfield charityNumber", Kind.CHARITY_NUMBER, "textfield money", Kind.MONEY, "number money", Kind.MONEY,
        "textarea postcodes", Kind.POSTCODES, "datetime longDate", Kind.DATE, "filepicker file", Kind.FILES);

    private Kinds() {
    }

    static Kind of(Part part, String type, String closer) {
        Kind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw part.broken("is of a type that is not known here: " + type);
        }
        if (kind == Kind.DATE && !"date".equals(part.text("subtype"))) {
            throw part.broken("its subtype must be date");
        }
        if (closer == null) {
            return kind;
        }
        if (!CLOSER.containsKey(type + " " + closer)) {
            throw part.broken("a " + type + " cannot have the govukType " + closer);
        }
        return CLOSER.get(type + " " + closer);
    }
}
