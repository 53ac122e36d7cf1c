package org.sanctuarycasework.demo.web;

import java.time.Instant;

/** @param error message key, null if nothing is wrong */
public record ClockPage(Instant now, TypedMoment typed, String error) {
}
