package health.concord.portal.billing;

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

@RegisterRestClient(configKey = "billing")
@AccessToken
interface AccountClient {

    @GET
    @Path("/clients/{client}/balance")
    Uni<Balance> balance(@PathParam("client") UUID client);

    @GET
    @Path("/statements")
    Uni<Listing<Statement>> statements(
            @QueryParam("client") UUID client,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/statements")
    Uni<Statement> give(@HeaderParam("Idempotency-Key") String key, GiveStatement request);

    @GET
    @Path("/statements/{id}/document")
    @Produces("application/pdf")
    Uni<byte[]> statement(@PathParam("id") UUID id);

    @GET
    @Path("/statements/superbills/{id}")
    @Produces("application/pdf")
    Uni<byte[]> superbill(@PathParam("id") UUID claim);

    @GET
    @Path("/clients/{client}/payments")
    Uni<Listing<Payment>> payments(
            @PathParam("client") UUID client,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/clients/{client}/payments")
    Uni<Payment> take(
            @PathParam("client") UUID client, @HeaderParam("Idempotency-Key") String key, TakePayment request);

    @POST
    @Path("/clients/{client}/payments/{id}/refunds")
    Uni<Payment> refund(
            @PathParam("client") UUID client,
            @PathParam("id") UUID payment,
            @HeaderParam("Idempotency-Key") String key,
            RefundPayment request);

    @GET
    @Path("/clients/{client}/payment-plans")
    Uni<Listing<PaymentPlan>> plans(
            @PathParam("client") UUID client,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/clients/{client}/payment-plans")
    Uni<PaymentPlan> agree(
            @PathParam("client") UUID client, @HeaderParam("Idempotency-Key") String key, AgreePlan request);

    @GET
    @Path("/estimate-alerts")
    Uni<Listing<Estimate>> passedEstimates(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/clients/{client}/estimates")
    Uni<Listing<Estimate>> estimates(
            @PathParam("client") UUID client,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/clients/{client}/estimates")
    Uni<Estimate> estimate(
            @PathParam("client") UUID client, @HeaderParam("Idempotency-Key") String key, MakeEstimate request);

    @GET
    @Path("/clients/{client}/estimates/{id}/document")
    @Produces("application/pdf")
    Uni<byte[]> estimate(@PathParam("client") UUID client, @PathParam("id") UUID id);

    @GET
    @Path("/estimate-requests")
    Uni<Listing<EstimateRequest>> owedEstimates(
            @QueryParam("clientId") @Nullable UUID clientId,
            @QueryParam("dueBy") LocalDate dueBy,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/clients/{client}/estimate-requests")
    Uni<EstimateRequest> askForEstimate(
            @PathParam("client") UUID client, @HeaderParam("Idempotency-Key") String key, AskForEstimate request);

    @GET
    @Path("/clients/{client}/fee-assessments")
    Uni<Listing<FeeAssessment>> fees(
            @PathParam("client") UUID client,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/clients/{client}/fee-assessments")
    Uni<FeeAssessment> assess(
            @PathParam("client") UUID client, @HeaderParam("Idempotency-Key") String key, AssessFee request);
}
