package org.sanctuarycasework.forms;

/** One of the answers that can be picked. */
public record Choice(String value, String label) {
}
