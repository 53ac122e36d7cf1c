package org.sanctuarycasework.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails a link that signs its reader in once. Does the same, and tells the caller nothing, whether or not the
 * address has an account: an account is made when its first link is used.
 */
@Component
public class SendSignInLink {

    public static final Duration VALID_FOR = Duration.ofMinutes(15);

    private final People people;
    private final SignInTokens tokens;
    private final SignInLimits limits;
    private final SignInMail mail;
    private final BaseAddress site;

    SendSignInLink(People people, SignInTokens tokens, SignInLimits limits, SignInMail mail, BaseAddress site) {
        this.people = people;
        this.tokens = tokens;
        this.limits = limits;
        this.mail = mail;
        this.site = site;
    }

    /**
     * @param then   the page to open after signing in, null for the person's own start page
     * @param client the network address that asks; too many links for one client or one mailbox are not sent
     */
    @Transactional
    public void send(EmailAddress email, LocalPath then, String client) {
        if (!limits.allow(email, client)) {
            return;
        }
        Optional<Person> person = people.findByEmail(email);
        OneTimeToken token = tokens.generate(new GenerateOneTimeTokenRequest(email.value(), VALID_FOR));
        if (person.isEmpty() || person.get().isActive()) {
            mail.send(email.value(), person.map(Person::name).orElse(""), link(token.getTokenValue(), then));
        }
    }

    // The page travels inside the link, so that it opens in whatever browser the mail is read with.
    private String link(String token, LocalPath then) {
        String page = then == null ? "" : "&then=" + URLEncoder.encode(then.value(), StandardCharsets.UTF_8);
        return site.of("/sign-in/link?token=" + token + page);
    }
}
