package org.sanctuarycasework.forms;

import java.util.List;

/** Something to read. */
public record TextView(List<TextBlock> blocks) implements View {
}
