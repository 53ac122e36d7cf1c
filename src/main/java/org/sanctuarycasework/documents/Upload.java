package org.sanctuarycasework.documents;

/** A file as it came with a page, before anybody looked at it. */
public record Upload(String field, String fileName, byte[] content) {
}
