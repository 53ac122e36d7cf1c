package org.sanctuarycasework.forms;

/** One thing to be drawn on a page of a form. */
public sealed interface View permits FieldView, GroupView, RepeatedView, TextView, TableView, AnsweredQuestion {
}
