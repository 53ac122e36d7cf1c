package org.sanctuarycasework.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Repository;

/** The one-time tokens in sign-in links; the database knows only their hashes. */
@Repository
class SignInTokens implements OneTimeTokenService {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    SignInTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        Instant now = Instant.now(clock);
        jdbc.sql("delete from sign_in_token where expires_at < ?").param(Instants.at(now)).update();
        OneTimeToken token = new DefaultOneTimeToken(
                randomValue(), request.getUsername(), now.plus(request.getExpiresIn()));
        jdbc.sql("insert into sign_in_token (hash, email, expires_at) values (?, ?, ?)")
                .param(hash(token.getTokenValue()))
                .param(token.getUsername())
                .param(Instants.at(token.getExpiresAt()))
                .update();
        return token;
    }

    // Deleting and reading in one statement: of two uses at the same moment, one finds nothing.
    @Override
    public OneTimeToken consume(OneTimeTokenAuthenticationToken presented) {
        return jdbc.sql("delete from sign_in_token where hash = ? returning email, expires_at")
                .param(hash(presented.getTokenValue()))
                .query((row, number) -> token(presented.getTokenValue(), row))
                .optional()
                .filter(token -> token.getExpiresAt().isAfter(Instant.now(clock)))
                .orElse(null);
    }

    /** Makes the links void that were sent to the address. */
    void forget(String email) {
        jdbc.sql("delete from sign_in_token where lower(email) = lower(?)").param(email).update();
    }

    String randomValue() {
        byte[] value = new byte[BYTES];
        random.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static OneTimeToken token(String value, ResultSet row) throws SQLException {
        return new DefaultOneTimeToken(value, row.getString("email"), Instants.of(row, "expires_at"));
    }
}
