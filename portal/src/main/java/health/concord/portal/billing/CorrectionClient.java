package health.concord.portal.billing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface CorrectionClient {

    @POST
    @Path("/claims/{id}/resubmission")
    Uni<Correction> sendAgain(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, CorrectClaim why);

    @POST
    @Path("/claims/{id}/replacement")
    Uni<Correction> replace(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, CorrectClaim why);

    @POST
    @Path("/claims/{id}/void")
    Uni<Correction> takeBack(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, CorrectClaim why);

    @POST
    @Path("/claims/{id}/holds/{hold}/waiver")
    Uni<Correction> waive(
            @PathParam("id") UUID id,
            @PathParam("hold") UUID hold,
            @HeaderParam("Idempotency-Key") String key,
            CorrectClaim why);
}
