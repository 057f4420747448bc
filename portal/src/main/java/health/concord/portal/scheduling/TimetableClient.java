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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface TimetableClient {

    @GET
    @Path("/timetable-runs")
    Uni<Listing<TimetableRun>> runs(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/timetable-runs")
    Uni<TimetableRun> build(@HeaderParam("Idempotency-Key") String key, BuildTimetable request);

    @GET
    @Path("/timetable-runs/{id}")
    Uni<TimetableRun> run(@PathParam("id") UUID id);

    @GET
    @Path("/timetable-runs/{id}/comparison")
    Uni<TimetableRun.Comparison> compare(@PathParam("id") UUID id, @QueryParam("with") UUID with);

    @POST
    @Path("/timetable-runs/{id}/publication")
    Uni<TimetableRun> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch);
}
