package health.concord.scheduling.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The matching service, with only what is used here. */
@RegisterRestClient(configKey = "matching")
@OidcClientFilter
interface MatchingClient {

    @GET
    @Path("/groups/{id}")
    GroupAnswer group(@PathParam("id") UUID id);

    @POST
    @Path("/groups/{id}/waiting-order")
    OrderAnswer waitingOrder(@PathParam("id") UUID id, Waiting waiting);

    record Waiting(List<UUID> episodes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OrderAnswer(List<UUID> order) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GroupAnswer(
            @Nullable List<String> population, @Nullable String membership, boolean retired) {}
}
