package health.concord.portal.scheduling;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface OutreachClient {

    @GET
    @Path("/outreach-tasks")
    Uni<Listing<OutreachTask>> tasks(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/outreach-tasks/searches")
    Uni<List<OutreachTask>> look(LookForShortWeeks request);

    @POST
    @Path("/outreach-tasks/{id}/completion")
    Uni<OutreachTask> complete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CompleteOutreach request);

    @GET
    @Path("/hour-rules")
    Uni<List<HourRule>> rules();

    @POST
    @Path("/hour-rules")
    Uni<HourRule> add(@HeaderParam("Idempotency-Key") String key, AddHourRule request);
}
