package org.sanctuarycasework.forms;

/** A file that was attached to a question, as the feature that stores it passes it in. */
public record AttachedFile(String id, String name, String sizeText, String href) {
}
