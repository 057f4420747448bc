package health.concord.portal.scheduling;

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

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface MoveClient {

    @GET
    @Path("/group-series/{id}")
    Uni<Series> series(@PathParam("id") UUID id);

    @GET
    @Path("/sessions/{id}/move-choices")
    Uni<MoveChoices> choices(@PathParam("id") UUID session, @QueryParam("weeks") int weeks);

    @GET
    @Path("/sessions/{id}/move-preview")
    Uni<MovePreview> look(@PathParam("id") UUID session, @QueryParam("from") String from);

    @POST
    @Path("/group-series/{id}/edits")
    Uni<Series> edit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, EditSeries request);

    @POST
    @Path("/group-series/{id}/edit-previews")
    Uni<MovePreview> look(@PathParam("id") UUID series, EditSeries request);

    @POST
    @Path("/sessions/{id}/move-previews")
    Uni<MovePreview> look(@PathParam("id") UUID session, MoveSession request);

    @POST
    @Path("/group-series/previews")
    Uni<SeriesPreview> preview(OpenGroupSeries request);

    @POST
    @Path("/group-series")
    Uni<Series> open(@HeaderParam("Idempotency-Key") String key, OpenGroupSeries request);

    @POST
    @Path("/sessions/{id}/move")
    Uni<Session> move(@PathParam("id") UUID session, @HeaderParam("If-Match") String ifMatch, MoveSession request);
}
