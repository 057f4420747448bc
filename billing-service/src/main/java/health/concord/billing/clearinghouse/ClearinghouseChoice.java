package health.concord.billing.clearinghouse;

import health.concord.billing.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;

/** Takes the adapter that the configuration names. */
class ClearinghouseChoice {

    @Produces
    @ApplicationScoped
    Clearinghouse clearinghouse(ClearinghouseSettings settings, Providers providers) {
        return switch (settings.way()) {
            case FOLDER -> new ClearinghouseFolder(providers.outboundDir(), settings.inboundDir());
            case HTTPS ->
                new ClearinghouseHttps(
                        needed(settings.url(), "url"),
                        needed(settings.token(), "token"),
                        settings.caFile(),
                        settings.timeout());
            case SFTP -> sftp(settings);
        };
    }

    private static Clearinghouse sftp(ClearinghouseSettings settings) {
        ClearinghouseSettings.Sftp sftp = settings.sftp();
        return new ClearinghouseSftp(
                new SftpAccount(
                        needed(sftp.host(), "sftp.host"),
                        sftp.port(),
                        needed(sftp.user(), "sftp.user"),
                        needed(sftp.keyFile(), "sftp.key-file"),
                        sftp.keyPassphrase(),
                        needed(sftp.hostKey(), "sftp.host-key"),
                        settings.timeout()),
                sftp.outbound(),
                sftp.inbound());
    }

    private static <T> T needed(Optional<T> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException(
                "concord.billing.clearinghouse." + name + " is needed for the way that is set"));
    }
}
