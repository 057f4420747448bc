package health.concord.portal.billing;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface ReportClient {

    @GET
    @Path("/reports/revenue-cycle")
    Uni<RevenueCycle> revenueCycle(
            @QueryParam("site") String site, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to);

    @GET
    @Path("/reports/revenue")
    Uni<Revenue> revenue(
            @QueryParam("site") String site,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("by") String by);

    @GET
    @Path("/reports/revenue-cycle/csv")
    @Produces("text/csv")
    Uni<String> revenueCycleCsv(
            @QueryParam("site") String site, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to);

    @GET
    @Path("/reports/revenue/csv")
    @Produces("text/csv")
    Uni<String> revenueCsv(
            @QueryParam("site") String site,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("by") String by);

    @GET
    @Path("/ledger/aged-receivables")
    Uni<Aged> aged(@QueryParam("site") String site, @QueryParam("by") String by);

    @GET
    @Path("/delivered-services")
    Uni<Listing<DeliveredRow>> delivered(
            @QueryParam("site") String site,
            @QueryParam("unclaimed") boolean unclaimed,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/reviews/tasks")
    Uni<List<ReviewTask>> tasks(@QueryParam("dueBy") LocalDate dueBy);

    @GET
    @Path("/reviews/authorisations/{id}")
    Uni<BurnDown> burnDown(@PathParam("id") UUID authorisation);
}
