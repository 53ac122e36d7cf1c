package org.sanctuarycasework.mail;

/** How far a message has come; in words under the message key {@code mail.state.<name>}. */
public enum MessageState {
    QUEUED,
    SENT,
    /** given up after the last try */
    FAILED,
    /** written while no mail server was set; stays here */
    KEPT
}
