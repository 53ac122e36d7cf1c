package org.sanctuarycasework.challenges.web;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.forms.PageView;

/**
 * A form about a challenge that is no task of anybody's.
 *
 * @param action  last part of its address and of its texts' keys
 * @param field   that a refusal is about
 * @param refused what the form alone cannot know, null if nothing
 */
public record CaseFormView(ChallengePages.Dossier dossier, String action, PageView form, String field, Refused refused) {
}
