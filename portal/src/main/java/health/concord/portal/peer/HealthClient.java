package health.concord.portal.peer;

import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Whether a service is ready; it says so to anyone. */
@RegisterRestClient(configKey = "every-service")
interface HealthClient {

    @GET
    @Path("/q/health/ready")
    Uni<Readiness> ready(@Url String service);
}
