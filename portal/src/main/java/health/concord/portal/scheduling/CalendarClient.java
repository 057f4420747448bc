package health.concord.portal.scheduling;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface CalendarClient {

    @GET
    @Path("/sessions")
    Uni<Listing<Session>> sessions(
            @QueryParam("site") @Nullable String site,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("clinician") @Nullable UUID clinician,
            @QueryParam("client") @Nullable UUID client,
            @QueryParam("series") @Nullable UUID series,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/clinicians")
    Uni<Listing<Clinician>> clinicians(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/rooms")
    Uni<Listing<Room>> rooms(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/group-series")
    Uni<Listing<Series>> series(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/openings")
    Uni<Openings> openings(@QueryParam("site") String site, @QueryParam("from") LocalDate from);

    @GET
    @Path("/sessions/{id}")
    Uni<Roster> roster(@PathParam("id") UUID session);

    @PUT
    @Path("/sessions/{id}/attendance/{client}")
    Uni<Roster.Recorded> record(
            @PathParam("id") UUID session,
            @PathParam("client") UUID client,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            RecordAttendance request);

    @POST
    @Path("/sessions/{id}/note-signature")
    Uni<SignedNote> sign(@PathParam("id") UUID session);
}
