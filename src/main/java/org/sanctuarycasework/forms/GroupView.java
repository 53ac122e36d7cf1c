package org.sanctuarycasework.forms;

import java.util.List;

/** Questions under one legend. */
public record GroupView(String id, String label, List<View> items) implements View {
}
