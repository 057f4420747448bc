package health.concord.intake.seal;

import com.google.crypto.tink.prf.Prf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Finds sealed values that are searched for exactly: beside the sealed value stands a keyed digest of it (HMAC-SHA-256),
 * which tells only whoever has the key that two values are the same.
 */
@ApplicationScoped
public class BlindIndex {

    private static final int BYTES = 16;

    @Inject
    Keyring keyring;

    /** What to store for a value. */
    public String token(String kind, String value) {
        try {
            return hex(keyring.keys().prfs().computePrimary(input(kind, value), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an index token could not be made", e);
        }
    }

    /** What to look for: the value's token under each key, since a rotation may be under way. */
    public List<String> candidates(String kind, String value) {
        List<String> tokens = new ArrayList<>();
        try {
            for (Prf prf : keyring.keys().prfs().getPrfs().values()) {
                tokens.add(hex(prf.compute(input(kind, value), BYTES)));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an index token could not be made", e);
        }
        return tokens;
    }

    /** The key that tokens are made with now; a row that says another needs its tokens made anew. */
    public String key() {
        return keyring.keys().indexPrimary();
    }

    private static byte[] input(String kind, String value) {
        return (kind + '\n' + value).getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] token) {
        return HexFormat.of().formatHex(token);
    }
}
