package health.concord.billing.clearinghouse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** {@code concord.billing.clearinghouse.*}: by which way files go and come. */
@ConfigMapping(prefix = "concord.billing.clearinghouse")
interface ClearinghouseSettings {

    @WithDefault("FOLDER")
    Way way();

    /** Where files of payers are fetched from. */
    Path inboundDir();

    /** How often is looked for files. */
    @WithDefault("PT30S")
    Duration every();

    /** Of the clearinghouse over HTTPS. */
    Optional<URI> url();

    Optional<String> token();

    /** The adapters there are. */
    enum Way {
        FOLDER,
        HTTPS
    }
}
