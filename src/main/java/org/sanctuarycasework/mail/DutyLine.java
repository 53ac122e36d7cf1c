package org.sanctuarycasework.mail;

/** Whom anybody can phone at any hour about somebody who has nowhere safe to sleep; the feature that answers there says the number. */
@FunctionalInterface
public interface DutyLine {

    String number();
}
