package health.concord.scheduling.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The billing service, with only what is used here. */
@RegisterRestClient(configKey = "billing")
@OidcClientFilter
interface BillingClient {

    @GET
    @Path("/clients/{client}/units-left")
    UnitsAnswer unitsLeft(@PathParam("client") UUID client, @QueryParam("on") LocalDate on);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UnitsAnswer(
            @Nullable Payer payer,
            @Nullable Integer units,
            @Nullable LocalDate until) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Payer(@Nullable String name) {}
}
