package health.concord.billing.payment;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The card processor is asked on the way, so these keep their key by {@code LongRequests}. */
@Path("/clients/{client}/payments")
class PatientPaymentResource {

    @Inject
    PatientPayments payments;

    @Inject
    Refunds refunds;

    @POST
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Take a person's payment by card, cash or check",
            description =
                    "A card payment whose answer was lost stays PENDING, and is asked about until it is known; the"
                            + " card is charged once.")
    public RestResponse<PatientPaymentView> take(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("client") UUID client,
            @Valid @NotNull TakePayment wanted) {
        PatientPaymentView payment = payments.take(key, client, wanted);
        return Answers.created("/clients/" + client + "/payments", payment, payment.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's own payments")
    public Page<PatientPaymentView> list(@PathParam("client") UUID client, @BeanParam @Valid PageRequest page) {
        return payments.list(client, page);
    }

    @POST
    @Path("/{id}/refunds")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Give a payment back, whole or in part",
            description = "One by card whose answer was lost is on its way (refundingCents), and is asked about until"
                    + " it is known; the money leaves once.")
    public RestResponse<PatientPaymentView> refund(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("client") UUID client,
            @PathParam("id") UUID id,
            @Valid @NotNull RefundPayment wanted) {
        PatientPaymentView payment = refunds.refund(key, client, id, wanted);
        return Answers.created("/clients/" + client + "/payments", payment, payment.version());
    }
}
