package org.sanctuarycasework.escalations;

import org.sanctuarycasework.mail.DutyLine;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to phone at once, as it stands before each form, and where “Exit this page” leads to.
 *
 * @param dutyLine phone number of the duty line for homelessness, day and night
 * @param mash     phone number of the children’s front door
 */
@ConfigurationProperties("sanctuary.escalations")
public record EmergencyNumbers(@DefaultValue("020 7946 0321") String dutyLine, @DefaultValue("020 7946 0322") String mash,
                               @DefaultValue("https://www.bbc.co.uk/weather") String exitTo) implements DutyLine {

    @Override
    public String number() {
        return dutyLine;
    }
}
