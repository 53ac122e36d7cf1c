package org.sanctuarycasework.forms;

/** What sort of answer a question takes, and so how it is shown, read and checked. */
public enum Kind {
    TEXT, LONG_TEXT, EMAIL, TELEPHONE, POSTCODE, POSTCODES, CHARITY_NUMBER,
    NUMBER, MONEY, DATE, RADIO, SELECT, CHECKLIST, CHECKBOX, FILES;

    /** True where the answer is picked from a list of choices. */
    public boolean isChoice() {
        return this == RADIO || this == SELECT || this == CHECKLIST;
    }

    /** True where one question has several inputs and so needs a legend instead of a label. */
    public boolean hasSeveralInputs() {
        return this == RADIO || this == CHECKLIST || this == CHECKBOX || this == DATE;
    }
}
