package health.concord.portal.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Keycloak's standard token exchange (RFC 8693). */
@RegisterRestClient(configKey = "keycloak")
interface ExchangeClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Exchanged(@JsonProperty("access_token") String token) {}

    @POST
    @Path("/protocol/openid-connect/token")
    Uni<Exchanged> exchange(
            @FormParam("grant_type") String grant,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret,
            @FormParam("subject_token") String person,
            @FormParam("subject_token_type") String type,
            @FormParam("scope") String scope,
            @FormParam("audience") String audience);
}
