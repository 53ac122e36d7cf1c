package org.sanctuarycasework.funds;

/** @param code of the Office for National Statistics (GSS) */
public record Ward(String code, String name) {
}
