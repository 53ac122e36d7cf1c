package org.sanctuarycasework.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** A device with one passkey, as it answers a page: WebAuthn with ES256, without attestation. */
public final class SampleDevice {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int HAS_CREDENTIAL = 0x40;

    private final KeyPair keys;
    private final byte[] id = new byte[32];
    private String origin = "http://localhost:8080";
    private boolean asksForFinger = true;
    private int counter = 1;

    public SampleDevice() {
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on it is on a page of this site. */
    public SampleDevice on(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** From now on it does not ask who holds it. */
    public SampleDevice withoutAskingForFinger() {
        asksForFinger = false;
        return this;
    }

    /** As a copy of it does, made before its last uses. */
    public SampleDevice countingFrom(int number) {
        counter = number;
        return this;
    }

    /** Makes the passkey that a page asks for. */
    public String adds(String options) {
        byte[] data = join(authenticatorData(HAS_CREDENTIAL), new byte[16], new byte[] {0, (byte) id.length}, id, publicKey());
        byte[] attestation = join(bytes(0xa3), text("fmt"), text("none"), text("attStmt"), bytes(0xa0), text("authData"),
                bytes(0x58, data.length), data);
        return answer(Map.of("attestationObject", encoded(attestation),
                "clientDataJSON", encoded(clientData("webauthn.create", options)), "transports", new String[] {"internal"}));
    }

    /** Signs what a page asks for. */
    public String shows(String options) {
        byte[] client = clientData("webauthn.get", options);
        byte[] data = authenticatorData(0);
        return answer(Map.of("authenticatorData", encoded(data), "clientDataJSON", encoded(client),
                "signature", encoded(signature(join(data, sha256(client))))));
    }

    private String answer(Map<String, Object> response) {
        try {
            return JSON.writeValueAsString(Map.of("id", encoded(id), "rawId", encoded(id), "type", "public-key",
                    "clientExtensionResults", Map.of(), "authenticatorAttachment", "platform", "response", response));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] clientData(String type, String options) {
        try {
            JsonNode asked = JSON.readTree(options);
            return JSON.writeValueAsBytes(Map.of("type", type, "challenge", asked.get("challenge").asText(),
                    "origin", origin, "crossOrigin", false));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] authenticatorData(int more) {
        int flags = USER_PRESENT | (asksForFinger ? USER_VERIFIED : 0) | more;
        return join(sha256("localhost".getBytes(StandardCharsets.UTF_8)), bytes(flags),
                ByteBuffer.allocate(4).putInt(counter++).array());
    }

    /** As COSE writes it: kind EC2, ES256, P-256, x and y. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return join(bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20), number(key.getW().getAffineX()),
                bytes(0x22, 0x58, 0x20), number(key.getW().getAffineY()));
    }

    private byte[] signature(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int from = Math.max(0, bytes.length - fixed.length);
        System.arraycopy(bytes, from, fixed, fixed.length - (bytes.length - from), bytes.length - from);
        return fixed;
    }

    /** A CBOR text of up to 23 letters. */
    private static byte[] text(String value) {
        return join(bytes(0x60 + value.length()), value.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static String encoded(byte[] value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}
