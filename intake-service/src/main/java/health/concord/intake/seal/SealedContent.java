package health.concord.intake.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * A document, encrypted with a key of its own. The key goes into a {@link Sealed} field, so that a rotation of keys has
 * only that to seal anew.
 *
 * @param key to be sealed
 * @param content the ciphertext, bound to the document's id
 */
public record SealedContent(String key, byte[] content) {

    public static SealedContent seal(UUID document, byte[] plain) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, Keys.TINK);
            byte[] sealed = key.getPrimitive(Keys.TINK, Aead.class).encrypt(plain, bound(document));
            byte[] kept = TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get(), Keys.TINK);
            return new SealedContent(Base64.getEncoder().encodeToString(kept), sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the document could not be sealed", e);
        }
    }

    public byte[] open(UUID document) {
        try {
            return TinkProtoKeysetFormat.parseKeyset(
                            Base64.getDecoder().decode(key), InsecureSecretKeyAccess.get(), Keys.TINK)
                    .getPrimitive(Keys.TINK, Aead.class)
                    .decrypt(content, bound(document));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the document does not open: it was changed", e);
        }
    }

    private static byte[] bound(UUID document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
