package health.concord.portal.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Sessions at Keycloak, which outlive ours: as long as one is there, a redirect signs its person in again. */
@ApplicationScoped
public class KeycloakSessions {

    @Inject
    @RestClient
    SessionClient client;

    @ConfigProperty(name = "concord.client-id")
    String clientId;

    @ConfigProperty(name = "concord.client-secret")
    String clientSecret;

    @ConfigProperty(name = "concord.peers.answer-within")
    Duration limit;

    /**
     * Ends the session these tokens belong to.
     *
     * @return whether it is over
     */
    public boolean end(String refreshToken) {
        return client.end(clientId, clientSecret, refreshToken)
                .ifNoItem()
                .after(limit)
                .fail()
                .map(answer -> true)
                .onFailure()
                .recoverWithItem(false)
                .await()
                .indefinitely();
    }
}
