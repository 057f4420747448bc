package health.concord.portal.peer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What all four services are asked alike. */
@ApplicationScoped
public class Services {

    @Inject
    @RestClient
    EveryServiceClient client;

    @Inject
    @RestClient
    HealthClient health;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    @Inject
    Config config;

    @ConfigProperty(name = "concord.peers.proof-within")
    Duration proofWithin;

    /** Events of this service that their receivers have not taken, the oldest first. */
    public Uni<Answer<List<UndeliveredEvent>>> undelivered(Peer service) {
        return asking.askList(service, (after, limit) -> client.undelivered(address(service), after, limit));
    }

    /** Has the service tell it again. */
    public Outcome<Boolean> redeliver(Peer service, UUID event) {
        return doing.outcome(service, client.redeliver(address(service), event).replaceWith(true));
    }

    /** Whether the service, and what it needs, is up. */
    public Uni<Answer<Readiness>> ready(Peer service) {
        return asking.ask(service, health.ready(address(service)));
    }

    /** Recomputes this service's audit chain. */
    public Uni<Answer<AuditProof>> verifyAudit(Peer service) {
        return asking.ask(service, client.verify(address(service), new VerifyAuditTrail(null)), proofWithin);
    }

    /**
     * Entries of this service's audit trail, the newest first.
     *
     * @param after the position of the entry they begin behind; null for the newest
     */
    public Uni<Answer<Listing<AuditEntry>>> auditEntries(
            Peer service, AuditQuestion question, @Nullable String after, int limit) {
        return asking.ask(service, client.auditEntries(address(service), question.filters(), after, limit));
    }

    /** Where people's browsers reach the service. */
    public String publicAddress(Peer service) {
        return config.getOptionalValue("concord.peers." + service.code() + ".public-url", String.class)
                .orElseGet(() -> address(service));
    }

    private String address(Peer service) {
        return config.getValue("concord.peers." + service.code() + ".url", String.class);
    }
}
