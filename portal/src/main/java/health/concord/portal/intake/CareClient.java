package health.concord.portal.intake;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "intake")
@AccessToken
interface CareClient {

    @GET
    @Path("/episodes/{id}/treatment-plan")
    Uni<TreatmentPlan> plan(@PathParam("id") UUID episode);

    @PUT
    @Path("/episodes/{id}/treatment-plan")
    Uni<TreatmentPlan> record(
            @PathParam("id") UUID episode, @HeaderParam("If-Match") String ifMatch, RecordPlan request);

    @POST
    @Path("/episodes/{id}/plan-reviews")
    Uni<TreatmentPlan.Review> review(
            @PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, ReviewPlan request);

    @POST
    @Path("/episodes/{id}/certifications")
    Uni<TreatmentPlan.Certification> certify(
            @PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, Certify request);

    @GET
    @Path("/episodes/{id}/step-suggestion")
    Uni<StepSuggestion> step(@PathParam("id") UUID episode);

    @GET
    @Path("/clients/{id}/safety-plan")
    Uni<SafetyPlan> safetyPlan(@PathParam("id") UUID client);

    @PUT
    @Path("/clients/{id}/safety-plan")
    Uni<SafetyPlan> record(
            @PathParam("id") UUID client, @HeaderParam("If-Match") String ifMatch, RecordSafetyPlan request);

    @GET
    @Path("/episodes/{id}/leaves")
    Uni<Listing<Leave>> leaves(
            @PathParam("id") UUID episode, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/episodes/{id}/leaves")
    Uni<Leave> grant(@PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, GrantLeave request);

    @POST
    @Path("/leaves/{id}/return")
    Uni<Leave> end(@PathParam("id") UUID leave, EndLeave request);

    @GET
    @Path("/episodes/{id}")
    Uni<EpisodeStory> story(@PathParam("id") UUID episode);

    @POST
    @Path("/episodes/{id}/admission")
    Uni<EpisodeStory> admit(@PathParam("id") UUID episode, Admit request);

    @POST
    @Path("/episodes/{id}/discharge")
    Uni<Discharged> discharge(
            @PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, Discharge request);

    @GET
    @Path("/episodes/{id}/discharge-summary/pdf")
    @Produces("application/pdf")
    Uni<byte[]> summary(@PathParam("id") UUID episode);

    @POST
    @Path("/episodes/{id}/readmission")
    Uni<EpisodeStory> readmit(
            @PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, Readmit request);

    @GET
    @Path("/episodes/{id}/trends")
    Uni<Listing<Trend>> trends(@PathParam("id") UUID episode);

    @GET
    @Path("/instruments")
    Uni<Listing<Scoring>> scorings();

    @GET
    @Path("/care-alerts")
    Uni<Listing<CareAlert>> alerts(
            @QueryParam("episode") UUID episode,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);
}
