package org.sanctuarycasework.demo.web;

import java.util.List;
import java.util.UUID;
import org.sanctuarycasework.mail.KeptMessage;

/** @param last of this page where older ones follow, else null */
public record InboxPage(List<KeptMessage> messages, UUID last) {
}
