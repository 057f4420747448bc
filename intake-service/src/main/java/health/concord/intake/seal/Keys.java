package health.concord.intake.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * The two sets of keys as they stand.
 *
 * @param primary id of the key that seals now
 * @param indexPrimary id of the key that makes blind-index tokens now
 */
record Keys(KeysetHandle seal, KeysetHandle index, Aead aead, PrfSet prfs, String primary, String indexPrimary) {

    static final Configuration TINK = configuration();

    static Keys of(KeysetHandle seal, KeysetHandle index) {
        try {
            return new Keys(
                    seal,
                    index,
                    seal.getPrimitive(TINK, Aead.class),
                    index.getPrimitive(TINK, PrfSet.class),
                    name(seal.getPrimary().getId()),
                    name(index.getPrimary().getId()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys could not be used", e);
        }
    }

    boolean has(String key) {
        return IntStream.range(0, seal.size())
                .anyMatch(i -> name(seal.getAt(i).getId()).equals(key));
    }

    private static String name(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    private static Configuration configuration() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the cryptography could not be set up", e);
        }
    }
}
