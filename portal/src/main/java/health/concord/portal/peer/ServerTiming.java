package health.concord.portal.peer;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells with each page how it asked the services; browsers show it with the timing of the request. */
class ServerTiming {

    @Inject
    Rounds rounds;

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        response.getHeaders().putSingle("Server-Timing", words());
    }

    private String words() {
        return "calls;desc=\"%d\", rounds;desc=\"%d\"".formatted(rounds.calls(), rounds.rounds());
    }
}
