package org.sanctuarycasework.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes sign-in links out of the messages once they are out of date. Until then a kept one stays readable, because
 * without a mail server its reader has no other copy; one still waiting is given up, as its link no longer works.
 */
@Component
class ClearSignInMails {

    private static final Duration LINK_WORKS_FOR = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    ClearSignInMails(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000)
    void clear() {
        database.sql("""
                        update message set text_body = null, html_body = null,
                            state = case state when 'QUEUED' then 'FAILED' else state end
                        where template = 'sign-in' and text_body is not null and created_at < ?""")
                .param(clock.instant().minus(LINK_WORKS_FOR).atOffset(ZoneOffset.UTC)).update();
    }
}
