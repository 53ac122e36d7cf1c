package org.sanctuarycasework.forms;

import java.util.List;

/** The answers on a page written out, for whoever checks, reads or prints them. */
public record AnsweredPage(String key, String title, String section, List<AnsweredQuestion> questions) {
}
