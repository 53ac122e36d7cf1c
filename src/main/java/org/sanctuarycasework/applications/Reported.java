package org.sanctuarycasework.applications;

/**
 * An application in the report of its round: what Mayor and Cabinet read beside its place in the ranking.
 *
 * @param reason  of the recommendation; null before there is one
 * @param meeting of Mayor and Cabinet at which it was decided; null if they did not decide it, or not yet
 */
public record Reported(PanelRow row, String reason, Meeting meeting) {
}
