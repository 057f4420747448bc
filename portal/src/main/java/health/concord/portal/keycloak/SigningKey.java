package health.concord.portal.keycloak;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/**
 * A partner's key pair for signing (ES256). Only the public half goes to Keycloak; the private one is shown to the
 * person once and kept nowhere.
 *
 * @param id names the key in the header of what is signed with it
 * @param privateKey PKCS 8 in PEM
 * @param publicKeys a JWK set (RFC 7517)
 */
public record SigningKey(String id, String privateKey, String publicKeys) {

    private static final int COORDINATE = 32;
    private static final int LINE = 64;

    static SigningKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            ECPublicKey open = (ECPublicKey) pair.getPublic();
            String id = UUID.randomUUID().toString();
            return new SigningKey(
                    id,
                    "-----BEGIN PRIVATE KEY-----\n"
                            + Base64.getMimeEncoder(LINE, new byte[] {'\n'})
                                    .encodeToString(pair.getPrivate().getEncoded())
                            + "\n-----END PRIVATE KEY-----\n",
                    """
                    {"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"%s","x":"%s","y":"%s"}]}\
                    """.formatted(
                                    id,
                                    coordinate(open.getW().getAffineX()),
                                    coordinate(open.getW().getAffineY())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no P-256 keys", e);
        }
    }

    /** In exactly 32 bytes (RFC 7518, 6.2.1.2). */
    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] padded = new byte[COORDINATE];
        int kept = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - kept, padded, COORDINATE - kept, kept);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }

    @Override
    public String toString() {
        return "SigningKey " + id;
    }
}
