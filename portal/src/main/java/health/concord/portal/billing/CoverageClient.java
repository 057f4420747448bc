package health.concord.portal.billing;

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

@RegisterRestClient(configKey = "billing")
@AccessToken
interface CoverageClient {

    @GET
    @Path("/payers")
    Uni<Listing<Payer>> payers(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/coverages")
    Uni<Listing<Coverage>> coverages(
            @QueryParam("client") UUID client,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/coverages")
    Uni<Coverage> cover(@HeaderParam("Idempotency-Key") String key, RecordCoverage request);

    @PUT
    @Path("/coverages/{id}")
    Uni<Coverage> correct(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CorrectCoverage request);

    @GET
    @Path("/coverages/{id}/eligibility-checks")
    Uni<Listing<EligibilityCheck>> checks(
            @PathParam("id") UUID coverage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/coverages/{id}/eligibility-checks")
    Uni<EligibilityCheck> ask(
            @PathParam("id") UUID coverage, @HeaderParam("Idempotency-Key") String key, CheckEligibility request);

    @POST
    @Path("/coverages/{id}/eligibility-checks/{check}/true-payer")
    Uni<Coverage> takePayer(
            @PathParam("id") UUID coverage,
            @PathParam("check") UUID check,
            @HeaderParam("Idempotency-Key") String key,
            TakePayer request);

    @GET
    @Path("/authorisations")
    Uni<Listing<Authorisation>> authorisations(
            @QueryParam("client") UUID client,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/authorisations")
    Uni<Authorisation> authorise(@HeaderParam("Idempotency-Key") String key, RecordAuthorisation request);

    @GET
    @Path("/clients/{client}/units-left")
    Uni<UnitsLeft> unitsLeft(@PathParam("client") UUID client, @QueryParam("on") LocalDate on);
}
