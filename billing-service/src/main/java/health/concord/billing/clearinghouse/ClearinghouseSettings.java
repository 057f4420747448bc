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

    /** How long a clearinghouse elsewhere may take to answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** Of the clearinghouse over HTTPS. */
    Optional<URI> url();

    Optional<String> token();

    /** Certificates, PEM, of who vouches for the clearinghouse; what the system trusts otherwise. */
    Optional<Path> caFile();

    Sftp sftp();

    /** The adapters there are. */
    enum Way {
        FOLDER,
        HTTPS,
        SFTP
    }

    /** {@code concord.billing.clearinghouse.sftp.*}. */
    interface Sftp {
        Optional<String> host();

        @WithDefault("22")
        int port();

        Optional<String> user();

        /** Our private key, OpenSSH or PEM. */
        Optional<Path> keyFile();

        Optional<String> keyPassphrase();

        /** The server's public key as in a known_hosts line, {@code ssh-ed25519 AAAA…}; no other is talked to. */
        Optional<String> hostKey();

        @WithDefault("outbound")
        String outbound();

        @WithDefault("inbound")
        String inbound();
    }
}
