package org.sanctuarycasework.people.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** What is in the passkeys, for Spring Security to check what a device signs. */
@Repository
class PasskeyCredentials implements UserCredentialRepository {

    private static final String SELECT = """
            select k.*, p.passkey_handle from passkey k join person p on p.id = k.person_id where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyCredentials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(SELECT + "k.credential_id = ?").param(credentialId.getBytes())
                .query(PasskeyCredentials::credential).optional().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(SELECT + "p.passkey_handle = ? order by k.created_at").param(handle.getBytes())
                .query(PasskeyCredentials::credential).list();
    }

    /** A new one, or what has changed at a use of one that is there. */
    @Override
    public void save(CredentialRecord credential) {
        OffsetDateTime now = Instant.now(clock).atOffset(ZoneOffset.UTC);
        int used = jdbc.sql("""
                        update passkey set signature_count = ?, backed_up = ?, last_used_at = ? where credential_id = ?""")
                .params(credential.getSignatureCount(), credential.isBackupState(), now,
                        credential.getCredentialId().getBytes())
                .update();
        if (used == 0) {
            add(credential, now);
        }
    }

    /** Nobody asks for this: a passkey is removed by its holder, or with all others by two administrators. */
    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("see RemovePasskey and ConfirmPasskeyReset");
    }

    private void add(CredentialRecord credential, OffsetDateTime now) {
        jdbc.sql("""
                        insert into passkey (id, person_id, label, credential_id, public_key, signature_count,
                                             user_verified, backup_eligible, backed_up, transports, attestation,
                                             attestation_client, created_at)
                        select :id, p.id, :label, :credential, :key, :count, :verified, :eligible, :backedUp,
                               :transports, :attestation, :client, :now
                          from person p where p.passkey_handle = :handle""")
                .param("id", UUID.randomUUID()).param("label", credential.getLabel())
                .param("credential", credential.getCredentialId().getBytes())
                .param("key", credential.getPublicKey().getBytes()).param("count", credential.getSignatureCount())
                .param("verified", credential.isUvInitialized()).param("eligible", credential.isBackupEligible())
                .param("backedUp", credential.isBackupState())
                .param("transports", credential.getTransports().stream().map(AuthenticatorTransport::getValue).toArray(String[]::new))
                .param("attestation", credential.getAttestationObject().getBytes())
                .param("client", credential.getAttestationClientDataJSON().getBytes())
                .param("now", now).param("handle", credential.getUserEntityUserId().getBytes())
                .update();
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("passkey_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client")))
                .created(Instants.of(row, "created_at"))
                .label(row.getString("label"))
                .build();
    }
}
