package org.sanctuarycasework.forms;

/** What sort of answer a question takes, and so how it is shown, read and checked. */
public enum Kind {
    TEXT, LONG_TEXT, EMAIL, TELEPHONE, POSTCODE, POSTCODES, CHARITY_NUMBER,
    NUMBER, MONEY, DATE, RADIO, SELECT, CHECKLIST, CHECKBOX, FILES;

    /** True where the answer is picked from a list of choices. */
    public boolean isChoice() {
        return this == RADIO || this == SELECT || this == CHECKLIST;
    }

    /** True for radios and checkboxes. */
    public boolean isPicked() {
        return this == RADIO || this == CHECKLIST || this == CHECKBOX;
    }

    /** How many characters the input is wide if the form does not say; null for as wide as there is room. */
    String width() {
        return switch (this) {
            case MONEY, NUMBER, POSTCODE, CHARITY_NUMBER -> "10";
            case TELEPHONE -> "20";
            default -> null;
        };
    }
}
