package org.sanctuarycasework.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every mail carries.
 *
 * @param from    the sender, as a mail address with or without a name
 * @param contact where a reader can ask, as the last sentence of a mail names it
 */
@ConfigurationProperties("sanctuary.mail")
record MailSettings(@DefaultValue("Sanctuary Casework <casework@localhost>") String from,
                    @DefaultValue("grants@council.example") String contact) {
}
