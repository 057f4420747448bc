package health.concord.matching.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.matching.week.Slot;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The scheduling service, with only what is used here. */
@RegisterRestClient(configKey = "scheduling")
@OidcClientFilter
interface SchedulingClient {

    @GET
    @Path("/openings")
    OpeningsAnswer openings(@QueryParam("site") String site, @QueryParam("from") LocalDate from);

    @PUT
    @Path("/placements/{id}/hold")
    PlacementAnswer hold(@PathParam("id") UUID id, HoldSeats hold);

    @POST
    @Path("/placements/{id}/enrolment")
    PlacementAnswer enrol(@PathParam("id") UUID id);

    @POST
    @Path("/placements/{id}/confirmation")
    PlacementAnswer confirm(@PathParam("id") UUID id);

    @POST
    @Path("/placements/{id}/release")
    PlacementAnswer release(@PathParam("id") UUID id, ReleaseSeats release);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OpeningsAnswer(List<OpenSeries> series, List<OpenClinician> clinicians) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OpenSeries(
            UUID series,
            UUID group,
            int capacity,
            int taken,
            int held,
            int seatsLeft,
            int waitlist,
            String mode,
            int minutes,
            List<Slot> slots,
            @Nullable OffsetDateTime nextStart,
            @Nullable LocalDate endsOn) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OpenClinician(UUID clinician, List<Slot> slots) {}

    record HoldSeats(UUID client, UUID episode, String site, LocalDate startsOn, List<HoldPart> parts) {}

    record ReleaseSeats(String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PlacementAnswer(UUID placement, String state) {}
}
