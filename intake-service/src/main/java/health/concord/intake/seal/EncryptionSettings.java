package health.concord.intake.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** {@code concord.encryption.*}. */
@ConfigMapping(prefix = "concord.encryption")
interface EncryptionSettings {

    /** A random text of 32 characters or more that wraps the keys; production refuses none and a demo value. */
    Optional<String> masterKey();

    /** The master key before this one, for the start at which the keys are wrapped anew. */
    Optional<String> previousMasterKey();

    /** How long another instance may go on sealing with the key before a rotation. */
    @WithDefault("30S")
    Duration refresh();

    /** Rows sealed anew in one transaction. */
    @WithDefault("500")
    int batch();
}
