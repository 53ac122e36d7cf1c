package org.sanctuarycasework.organisations.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.organisations.Members.OrganisationRow;

/**
 * All organisations, for administrators.
 *
 * @param search    part of a name that was searched for, empty for all
 * @param nextAfter organisation after which the next page begins, null on the last page
 */
public record OrganisationsPage(List<OrganisationRow> rows, String search, UUID nextAfter) {

    /** The address of the next page. */
    public String nextAddress() {
        return "/admin/organisations?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&after=" + nextAfter;
    }
}
