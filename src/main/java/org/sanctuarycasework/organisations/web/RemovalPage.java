package org.sanctuarycasework.organisations.web;

import org.sanctuarycasework.organisations.Members.Circle;
import org.sanctuarycasework.organisations.Members.Member;

/** The question before somebody no longer belongs to an organisation. */
public record RemovalPage(Circle circle, Member member) {
}
