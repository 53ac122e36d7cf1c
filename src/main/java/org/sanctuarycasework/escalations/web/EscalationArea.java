package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.regex.Pattern;

import org.sanctuarycasework.escalations.EmergencyNumbers;
import org.sanctuarycasework.site.Area;
import org.springframework.stereotype.Component;

/** The pages of the escalation route, from the referral on: somebody may stand beside the reader who must not see them. */
@Component
class EscalationArea implements Area {

    private static final Pattern PATHS = Pattern.compile("/(escalations|referrals)(/.*)?|/cases/(ESC|REF)-.*"
            + "|/tasks/[^/]+/(answer-escalation|acknowledge-escalation|review-breach).*");
    private static final Phone DANGER = new Phone("escalations.numbers.danger", "999");

    private final EmergencyNumbers numbers;

    EscalationArea(EmergencyNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public boolean contains(String path) {
        return PATHS.matcher(path).matches();
    }

    @Override
    public String exitTo() {
        return numbers.exitTo();
    }

    @Override
    public List<Phone> phones() {
        return List.of(DANGER, new Phone("escalations.numbers.duty", numbers.dutyLine()), new Phone("escalations.numbers.mash", numbers.mash()));
    }

    @Override
    public Phone help() {
        return new Phone("escalations.help", numbers.dutyLine());
    }
}
