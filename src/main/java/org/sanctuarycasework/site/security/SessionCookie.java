package org.sanctuarycasework.site.security;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.AbstractServletWebServerFactory;
import org.springframework.boot.web.servlet.server.Session;
import org.springframework.stereotype.Component;

/**
 * The only cookie of this site. Where people reach it over TLS, its name makes browsers take it from this very host over TLS
 * only, so that no neighbour under the same domain can lay a session under anybody (RFC 6265bis, 4.1.3.2).
 */
@Component
class SessionCookie implements WebServerFactoryCustomizer<AbstractServletWebServerFactory> {

    static final String NAME_OVER_TLS = "__Host-SESSION";

    private final boolean tls;

    SessionCookie(@Value("${sanctuary.base-address}") URI siteAddress) {
        this.tls = "https".equalsIgnoreCase(siteAddress.getScheme());
    }

    @Override
    public void customize(AbstractServletWebServerFactory server) {
        if (tls) {
            Session.Cookie cookie = server.getSession().getCookie();
            cookie.setName(NAME_OVER_TLS);
            cookie.setSecure(true);
            cookie.setPath("/");
            cookie.setDomain(null);
        }
    }
}
