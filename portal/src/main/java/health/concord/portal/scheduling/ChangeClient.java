package health.concord.portal.scheduling;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface ChangeClient {

    @POST
    @Path("/sessions/{id}/cancellation")
    Uni<Session> cancel(@PathParam("id") UUID session, @HeaderParam("If-Match") String ifMatch, CancelSession request);

    @POST
    @Path("/sessions/{id}/substitution")
    Uni<Session> substitute(
            @PathParam("id") UUID session, @HeaderParam("If-Match") String ifMatch, SubstituteLeader request);

    @POST
    @Path("/sessions/{id}/no-show")
    Uni<NoShow> noShow(@PathParam("id") UUID session);

    @POST
    @Path("/appointments/{id}/cancellation")
    Uni<Appointments> cancelAll(@PathParam("id") UUID id, CancelAppointments request);
}
