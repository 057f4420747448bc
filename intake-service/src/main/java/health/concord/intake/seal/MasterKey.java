package health.concord.intake.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The key that wraps all others, out of a long random text that only the environment or a private file holds. */
final class MasterKey {

    private static final int LEAST = 32;
    private static final int BYTES = 32;
    private static final byte[] USE = "concord intake master key".getBytes(StandardCharsets.UTF_8);

    private MasterKey() {}

    @AccessesPartialKey
    static Aead of(String setting, String text) {
        if (text.length() < LEAST) {
            throw new IllegalStateException(
                    setting + " has fewer than " + LEAST + " characters. Maybe make one with: openssl rand -base64 32");
        }
        try {
            byte[] key = Hkdf.computeHkdf("HMACSHA256", text.getBytes(StandardCharsets.UTF_8), new byte[0], USE, BYTES);
            AesGcmKey whole = AesGcmKey.builder()
                    .setParameters(AesGcmParameters.builder()
                            .setKeySizeBytes(BYTES)
                            .setIvSizeBytes(12)
                            .setTagSizeBytes(16)
                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                            .build())
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(whole).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(Keys.TINK, Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master key could not be used", e);
        }
    }
}
