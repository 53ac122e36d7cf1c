package org.sanctuarycasework.escalations.web;

import java.util.regex.Pattern;

import org.sanctuarycasework.escalations.EmergencyNumbers;
import org.sanctuarycasework.site.WayOut;
import org.springframework.stereotype.Component;

/** Whoever helps somebody leave a violent home can leave every page about it at once, with what waits to be sent again too. */
@Component
class EscalationWayOut implements WayOut {

    private static final Pattern ROUTE = Pattern.compile(
            "/(escalations|referrals)(/.*|\\?.*)?|/cases/ESC.*|/tasks/[^/]+/(answer-escalation|review-breach)(\\?.*)?");

    private final EmergencyNumbers numbers;

    EscalationWayOut(EmergencyNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public boolean isNeededAt(String path) {
        return ROUTE.matcher(path).matches();
    }

    @Override
    public String to() {
        return numbers.exitTo();
    }
}
