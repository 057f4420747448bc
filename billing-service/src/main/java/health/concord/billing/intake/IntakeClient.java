package health.concord.billing.intake;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "intake")
@OidcClientFilter
interface IntakeClient {

    @POST
    @Path("/consents/decisions")
    ConsentDecision decide(AskConsent question);
}
