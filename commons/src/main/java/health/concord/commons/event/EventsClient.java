package health.concord.commons.event;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.Url;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The other services' {@code POST /events}. */
@RegisterRestClient(configKey = "events")
@OidcClientFilter
interface EventsClient {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    void post(@Url String address, EventEnvelope event);
}
