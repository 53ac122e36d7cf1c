package org.sanctuarycasework.people.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/**
 * What devices know people by: a random handle, and their own name and address to choose by. Spring Security's user
 * name is the person's id, as in the session.
 */
@Repository
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    PasskeyHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives whoever has no handle yet one: the interface's own way, to read and then to save, could make two. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String personId) {
        UUID id = UUID.fromString(personId);
        return jdbc.sql("select passkey_handle, name, email from person where id = ? and passkey_handle is not null")
                .param(id).query(PasskeyHolders::holder).optional().orElseGet(() -> withHandle(id));
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql("select passkey_handle, name, email from person where passkey_handle = ?")
                .param(handle.getBytes()).query(PasskeyHolders::holder).optional().orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("a handle is made when it is first asked for, and never changed");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("a handle ends with its person");
    }

    private PublicKeyCredentialUserEntity withHandle(UUID personId) {
        return jdbc.sql("""
                        update person set passkey_handle = coalesce(passkey_handle, ?) where id = ?
                        returning passkey_handle, name, email""")
                .params(Bytes.random().getBytes(), personId).query(PasskeyHolders::holder).single();
    }

    private static PublicKeyCredentialUserEntity holder(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        String name = row.getString("name");
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("passkey_handle"))).name(email).displayName(name.isBlank() ? email : name)
                .build();
    }
}
