package org.sanctuarycasework.people;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever can read the program's log become the first administrator: while there is none, each start writes a
 * link there that works once and until the program stops.
 */
@Component
@Profile("!demo")
public class FirstAdministrator {

    static final String TEAM = "administrators";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final String token;
    private final JdbcClient jdbc;
    private final BaseAddress site;
    private final RegisterPerson registerPerson;
    private final AddToTeam addToTeam;

    FirstAdministrator(SignInTokens tokens, JdbcClient jdbc, BaseAddress site,
                       RegisterPerson registerPerson, AddToTeam addToTeam) {
        this.token = tokens.randomValue();
        this.jdbc = jdbc;
        this.site = site;
        this.registerPerson = registerPerson;
        this.addToTeam = addToTeam;
    }

    @EventListener(ApplicationReadyEvent.class)
    void writeLink() {
        if (!exists()) {
            LOG.info("There is no administrator yet. To become the first, open {}", link());
        }
    }

    /** True if the text is the one in this start's link and there still is no administrator. */
    public boolean isInvitedBy(String presented) {
        return presented != null && MessageDigest.isEqual(
                SignInTokens.hash(presented).getBytes(), SignInTokens.hash(token).getBytes()) && !exists();
    }

    /** @return the administrator, or empty if the link is not valid (any more) */
    @Transactional
    public Optional<UUID> become(String presented, PersonName name, EmailAddress email) {
        jdbc.sql("select key from team where key = ? for update").param(TEAM).query(String.class).single();
        if (!isInvitedBy(presented)) {
            return Optional.empty();
        }
        UUID person = registerPerson.register(name.value(), email.value());
        addToTeam.add(Actor.SYSTEM, person, TEAM);
        return Optional.of(person);
    }

    String link() {
        return site.of("/sign-in/first-administrator?token=" + token);
    }

    private boolean exists() {
        return jdbc.sql("""
                        select exists (select 1 from team_member m join person p on p.id = m.person_id
                                        where m.team_key = ? and p.active)""")
                .param(TEAM).query(Boolean.class).single();
    }
}
