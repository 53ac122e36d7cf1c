package org.sanctuarycasework.applications.web;

import org.sanctuarycasework.applications.Assistance;

/**
 * That an officer fills in an application for its organisation, as each page of it says.
 *
 * @param officer name of the officer
 * @param mine    true if the officer is reading, false for the organisation
 */
public record Assisting(Assistance assistance, String organisation, String officer, boolean mine) {
}
