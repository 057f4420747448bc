package health.concord.intake.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The keys of this installation. They stand in the database they serve, wrapped by the master key, which does not: a
 * copy of the database alone opens nothing, and a restored one has the keys of its day.
 */
@ApplicationScoped
class Keyring {

    private static final String SEAL = "seal";
    private static final String INDEX = "index";
    private static final int AFTER_THE_GUARD = 10;
    private static final Configuration TINK = Keys.TINK;

    @Inject
    EncryptionSettings settings;

    @Inject
    KeysetStore store;

    private volatile @Nullable Keys current;
    private volatile long readAt;

    void open(@Observes @Priority(AFTER_THE_GUARD) StartupEvent event) throws GeneralSecurityException {
        if (store.find(SEAL) == null) {
            create();
        }
        wrapAnewAfterChangeOfMaster();
        reload();
    }

    /** The keys, not older than the setting allows. */
    Keys keys() {
        Keys known = current;
        if (known == null || Duration.ofNanos(System.nanoTime() - readAt).compareTo(settings.refresh()) > 0) {
            return reload();
        }
        return known;
    }

    /** The keys with this one among them, where another instance made it a moment ago. */
    Keys keysWith(String key) {
        Keys known = keys();
        return known.has(key) ? known : reload();
    }

    /**
     * Adds a new key to both sets, in the caller's transaction; after its commit, {@link #reload} puts them to use. Keys
     * before it stay, to open what they sealed.
     *
     * @param dropOld whether nothing is left under the keys before the present one
     */
    Keys add(boolean dropOld) {
        KeysetHandle seal = withNewPrimary(unwrapped(SEAL, master()), PredefinedAeadParameters.AES256_GCM, dropOld);
        KeysetHandle index =
                withNewPrimary(unwrapped(INDEX, master()), PredefinedPrfParameters.HMAC_SHA256_PRF, dropOld);
        store.replace(SEAL, wrapped(SEAL, seal));
        store.replace(INDEX, wrapped(INDEX, index));
        return Keys.of(seal, index);
    }

    Keys reload() {
        Keys read = Keys.of(unwrapped(SEAL, master()), unwrapped(INDEX, master()));
        current = read;
        readAt = System.nanoTime();
        return read;
    }

    private void create() throws GeneralSecurityException {
        String seal = wrapped(SEAL, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
        String index = wrapped(INDEX, KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, TINK));
        QuarkusTransaction.requiringNew().run(() -> {
            store.add(SEAL, seal);
            store.add(INDEX, index);
        });
    }

    private void wrapAnewAfterChangeOfMaster() {
        if (settings.previousMasterKey().isEmpty()) {
            return;
        }
        Aead before = MasterKey.of(
                "concord.encryption.previous-master-key",
                settings.previousMasterKey().get());
        for (String set : new String[] {SEAL, INDEX}) {
            if (tryUnwrap(set, master()) == null) {
                String anew = wrapped(set, unwrapped(set, before));
                QuarkusTransaction.requiringNew().run(() -> store.replace(set, anew));
            }
        }
    }

    @AccessesPartialKey
    private static KeysetHandle withNewPrimary(KeysetHandle keys, Parameters kind, boolean dropOld) {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder();
        for (int i = 0; i < keys.size(); i++) {
            KeysetHandle.Entry entry = keys.getAt(i);
            if (entry.isPrimary() || !dropOld) {
                builder.addEntry(KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId()));
            }
        }
        builder.addEntry(
                KeysetHandle.generateEntryFromParameters(kind).withRandomId().makePrimary());
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a new key could not be made", e);
        }
    }

    private Aead master() {
        return MasterKey.of(
                "concord.encryption.master-key", settings.masterKey().orElse(""));
    }

    private String wrapped(String set, KeysetHandle keys) {
        try {
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master(), bound(set), TINK);
            return Base64.getEncoder().encodeToString(wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys could not be wrapped", e);
        }
    }

    private KeysetHandle unwrapped(String set, Aead master) {
        KeysetHandle keys = tryUnwrap(set, master);
        if (keys == null) {
            throw new IllegalStateException("concord.encryption.master-key does not open this installation's keys."
                    + " Maybe it is another installation's, or concord.encryption.previous-master-key is missing.");
        }
        return keys;
    }

    private @Nullable KeysetHandle tryUnwrap(String set, Aead master) {
        String stored = store.find(set);
        if (stored == null) {
            throw new IllegalStateException("the keys are not in the database");
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    Base64.getDecoder().decode(stored), master, bound(set), TINK);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    private static byte[] bound(String set) {
        return ("concord intake " + set).getBytes(StandardCharsets.UTF_8);
    }
}
