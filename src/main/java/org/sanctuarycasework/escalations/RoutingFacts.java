package org.sanctuarycasework.escalations;

import java.util.List;

import org.sanctuarycasework.forms.Answers;

/**
 * What the tables of the route go by: nothing that tells who the household is.
 *
 * @param children     true if a child is in the household
 * @param childAlone   true for a child without a grown-up, an unaccompanied child seeking asylum, or one whose age is disputed
 * @param partSeven    true if the council may owe a housing duty under Part 7 of the Housing Act 1996
 * @param routeVersion of the route that it begins with
 */
public record RoutingFacts(ServiceArea service, Urgency urgency, boolean children, boolean childAlone,
                           boolean domesticAbuse, boolean childAtRisk, boolean partSeven, String routeVersion) {

    static RoutingFacts of(Answers answers, String routeVersion) {
        List<?> household = answers.get("household") instanceof List<?> chosen ? chosen : List.of();
        boolean childAlone = household.contains("child-alone");
        return new RoutingFacts(ServiceArea.ofKey(answers.text("service")), Urgency.ofKey(answers.text("urgency")),
                childAlone || household.contains("children"), childAlone, "yes".equals(answers.text("domesticAbuse")),
                "yes".equals(answers.text("childAtRisk")), !"no".equals(answers.text("partSeven")), routeVersion);
    }
}
