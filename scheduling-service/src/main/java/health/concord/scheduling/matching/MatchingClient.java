package health.concord.scheduling.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The matching service, with only what is used here. */
@RegisterRestClient(configKey = "matching")
@OidcClientFilter
interface MatchingClient {

    @POST
    @Path("/seat-checks")
    ChecksAnswer seatChecks(Seats seats);

    @POST
    @Path("/groups/{id}/waiting-order")
    OrderAnswer waitingOrder(@PathParam("id") UUID id, Waiting waiting);

    record Waiting(List<UUID> episodes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OrderAnswer(List<UUID> order) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChecksAnswer(boolean known, List<Check> checks) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Check(boolean fits, List<SeatCheck.Reason> reasons) {}

    record Seats(UUID client, @Nullable Integer age, List<Seat> seats) {}

    record Seat(UUID group, List<UUID> beside) {}
}
