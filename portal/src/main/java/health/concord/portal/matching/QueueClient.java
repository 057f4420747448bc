package health.concord.portal.matching;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "matching")
@AccessToken
interface QueueClient {

    @POST
    @Path("/queue-runs")
    Uni<QueueRun> plan(@HeaderParam("Idempotency-Key") String key, RunQueue request);

    @GET
    @Path("/queue-runs")
    Uni<Listing<QueueRun.Row>> runs(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/queue-runs/{id}")
    Uni<QueueRun> run(@PathParam("id") UUID id);

    @POST
    @Path("/queue-runs/{id}/stop")
    Uni<QueueRun> stop(@PathParam("id") UUID id);

    @GET
    @Path("/queue-runs/{id}/proposals")
    Uni<Listing<Proposal>> proposals(
            @PathParam("id") UUID id, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/queue-runs/{id}/approvals")
    Uni<Approvals> approve(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ApproveProposals request);

    @GET
    @Path("/seat-offers")
    Uni<Listing<SeatOffer>> offers(
            @QueryParam("site") String site,
            @QueryParam("state") String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/seat-offers/{id}/acceptance")
    Uni<SeatOffer> accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch);

    @POST
    @Path("/seat-offers/{id}/decline")
    Uni<SeatOffer> decline(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DeclineOffer request);

    @GET
    @Path("/overrides/counts")
    Uni<OverrideCounts> overrides(
            @QueryParam("site") String site,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to);

    @GET
    @Path("/reports/fairness")
    Uni<Fairness> fairness(
            @QueryParam("site") String site,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to);

    @GET
    @Path("/reports/fairness/csv")
    @Produces("text/csv")
    Uni<String> fairnessCsv(
            @QueryParam("site") String site,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to);
}
