package health.concord.portal.scheduling;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface AppointmentClient {

    @GET
    @Path("/free-slots")
    Uni<FreeSlots> free(
            @QueryParam("site") String site,
            @QueryParam("clinician") UUID clinician,
            @QueryParam("client") UUID client,
            @QueryParam("from") LocalDate from,
            @QueryParam("weeks") int weeks,
            @QueryParam("minutes") int minutes);

    @GET
    @Path("/clients/{id}/units")
    Uni<Units> units(@PathParam("id") UUID client, @QueryParam("on") List<String> on);

    @POST
    @Path("/sessions")
    Uni<Booked> book(@HeaderParam("Idempotency-Key") String key, BookSession request);

    @POST
    @Path("/appointments")
    Uni<Booked> bookAll(@HeaderParam("Idempotency-Key") String key, BookAppointments request);
}
