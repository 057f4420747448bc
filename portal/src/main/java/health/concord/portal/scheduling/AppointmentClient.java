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
    Uni<Units> units(@PathParam("id") UUID client);

    @POST
    @Path("/sessions")
    Uni<Session> book(@HeaderParam("Idempotency-Key") String key, BookSession request);

    @POST
    @Path("/appointments")
    Uni<Appointments> bookAll(@HeaderParam("Idempotency-Key") String key, BookAppointments request);
}
