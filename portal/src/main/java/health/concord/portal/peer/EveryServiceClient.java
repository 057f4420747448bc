package health.concord.portal.peer;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What each of the services answers, at its own address. */
@RegisterRestClient(configKey = "every-service")
@AccessToken
interface EveryServiceClient {

    @GET
    @Path("/events/undelivered")
    Uni<Listing<UndeliveredEvent>> undelivered(
            @Url String service, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/audit/entries")
    Uni<Listing<AuditEntry>> auditEntries(
            @Url String service,
            @RestQuery Map<String, String> filters,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/audit/verifications")
    Uni<AuditProof> verify(@Url String service, VerifyAuditTrail request);

    @POST
    @Path("/events/{id}/redelivery")
    Uni<Void> redeliver(@Url String service, @PathParam("id") UUID event);
}
