package health.concord.portal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "intake")
@AccessToken
interface StewardClient {

    @GET
    @Path("/emergency-disclosures")
    Uni<Listing<EmergencyDisclosure>> emergencies(
            @QueryParam("reviewed") boolean reviewed,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @PUT
    @Path("/emergency-disclosures/{id}/review")
    Uni<EmergencyDisclosure> review(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReviewEmergency request);

    @GET
    @Path("/instruments")
    Uni<Listing<InstrumentFacts>> instruments();

    @GET
    @Path("/instruments/{code}/questionnaire")
    Uni<RestResponse<JsonNode>> text(@PathParam("code") String code);

    @PUT
    @Path("/instruments/{code}/questionnaire")
    Uni<JsonNode> supply(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, JsonNode questionnaire);
}
