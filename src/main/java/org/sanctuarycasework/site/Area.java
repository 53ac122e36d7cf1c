package org.sanctuarycasework.site;

import java.util.List;

/** A part of the site whose pages, those of errors included, carry a quick way out and other numbers to phone. */
public interface Area {

    boolean contains(String path);

    /** Where “Exit this page” leads to. */
    String exitTo();

    /** Whom to phone at once, the most urgent first. */
    List<Phone> phones();

    /** Of whom somebody who needs help with the page asks it. */
    Phone help();

    /** @param label message key of whom one reaches there, or of the sentence that names the number */
    record Phone(String label, String number) {

        public String link() {
            return "tel:" + number.replaceAll("[^+0-9]", "");
        }
    }
}
