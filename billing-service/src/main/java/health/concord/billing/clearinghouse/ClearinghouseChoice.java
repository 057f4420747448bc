package health.concord.billing.clearinghouse;

import health.concord.billing.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Takes the adapter that the configuration names. */
class ClearinghouseChoice {

    @Produces
    @ApplicationScoped
    Clearinghouse clearinghouse(ClearinghouseSettings settings, Providers providers) {
        return switch (settings.way()) {
            case FOLDER -> new ClearinghouseFolder(providers.outboundDir(), settings.inboundDir());
            case HTTPS ->
                new ClearinghouseHttps(
                        settings.url()
                                .orElseThrow(() -> new IllegalStateException(
                                        "concord.billing.clearinghouse.url is needed for the way HTTPS")),
                        settings.token()
                                .orElseThrow(() -> new IllegalStateException(
                                        "concord.billing.clearinghouse.token is needed for the way HTTPS")));
        };
    }
}
