package org.sanctuarycasework.site.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctuarycasework.people.DemoPeople.DemoPerson;
import org.sanctuarycasework.site.ErrorItem;
import org.sanctuarycasework.site.Site;

/**
 * The page that asks for an address.
 *
 * @param then      page to open after signing in, empty for the person's own start page
 * @param email     as typed
 * @param error     message key of what is wrong with the address, null if nothing
 * @param lastLost  true if what the person sent last could not be saved because they were signed out
 * @param unsent   true if what they typed waits in this browser
 * @param demoPeople empty outside the demo
 */
public record SignInPage(String then, String email, String error, boolean lastLost, boolean unsent, List<DemoPerson> demoPeople) {

    /** By the headings under which they stand, in their order. */
    public Map<String, List<DemoPerson>> demoGroups() {
        return demoPeople.stream().collect(Collectors.groupingBy(DemoPerson::group, LinkedHashMap::new, Collectors.toList()));
    }

    public List<ErrorItem> errors(Site site) {
        return error == null ? List.of() : List.of(new ErrorItem(site.t(error), "#email"));
    }
}
