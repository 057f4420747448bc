package health.concord.portal.intake;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is done on a referral until it is decided. */
@RegisterRestClient(configKey = "intake")
@AccessToken
interface ReferralClient {

    @PUT
    @Path("/referrals/{id}/assignment")
    Uni<Referral> assign(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AssignReferral request);

    @POST
    @Path("/referrals/{id}/questions")
    Uni<Referral> ask(@PathParam("id") UUID id, AskForMore request);

    @POST
    @Path("/referrals/{id}/answers")
    Uni<Referral> answer(@PathParam("id") UUID id, AnswerQuestion request);

    @GET
    @Path("/referrals/{id}/documents")
    Uni<List<ReferralDocument>> documents(@PathParam("id") UUID id);

    @GET
    @Path("/referrals/{id}/documents/{document}")
    Uni<byte[]> document(@PathParam("id") UUID id, @PathParam("document") UUID document);

    @POST
    @Path("/referrals/{id}/documents")
    @Consumes("application/pdf")
    Uni<ReferralDocument> attachPdf(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("name") String name,
            byte[] file);

    @POST
    @Path("/referrals/{id}/documents")
    @Consumes("image/png")
    Uni<ReferralDocument> attachPng(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("name") String name,
            byte[] file);

    @POST
    @Path("/referrals/{id}/documents")
    @Consumes("image/jpeg")
    Uni<ReferralDocument> attachJpeg(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("name") String name,
            byte[] file);
}
