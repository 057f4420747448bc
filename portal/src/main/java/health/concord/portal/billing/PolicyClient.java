package health.concord.portal.billing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface PolicyClient {

    @POST
    @Path("/payers")
    Uni<Payer> register(@HeaderParam("Idempotency-Key") String key, RegisterPayer request);

    @GET
    @Path("/payer-policies/examples")
    Uni<List<String>> examples();

    @POST
    @Path("/payer-policies/imports")
    Uni<Imported> take(@HeaderParam("Idempotency-Key") String key, ImportPolicies request);

    @GET
    @Path("/payer-policies/{id}")
    Uni<PolicyVersion> version(@PathParam("id") UUID id);

    @POST
    @Path("/payer-policies")
    Uni<PolicyVersion> add(@HeaderParam("Idempotency-Key") String key, AddPolicy request);

    @POST
    @Path("/policy-previews")
    Uni<PolicyPreview> preview(PreviewPolicy request);
}
