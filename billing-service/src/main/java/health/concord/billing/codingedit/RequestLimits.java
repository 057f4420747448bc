package health.concord.billing.codingedit;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.web.RawProblems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Long requests are for files alone: the published ones, which go to disk, and those of payers, of which no more is held
 * than may be read. All others are held in memory as they come.
 */
@ApplicationScoped
class RequestLimits {

    /** Behind the server's own limit, whose word it takes back. */
    private static final int BEHIND_SERVER_LIMIT = 1;

    /** Where the server's own limit is kept for those who read a body of unknown length. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    private static final Set<String> LONG = Set.of("/coding-edits", "/coding-edit-previews", "/inbound-files");

    private final long most;

    RequestLimits(@ConfigProperty(name = "concord.billing.longest-request") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEHIND_SERVER_LIMIT);
    }

    private void guard(RoutingContext request) {
        HttpServerRequest http = request.request();
        String length = http.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (LONG.contains(http.path())) {
            request.next();
        } else if (length == null) {
            request.put(LIMIT, most);
            request.next();
        } else if (Long.parseLong(length) > most) {
            refuse(request);
        } else {
            request.next();
        }
    }

    /** Who is still sending does not hear an answer: the rest is let go by first, which the server's limit bounds. */
    private void refuse(RoutingContext request) {
        String why = "It is longer than " + most / 1024 / 1024 + " MB. Send it in parts. Nothing was stored.";
        request.request()
                .handler(unread -> {})
                .endHandler(sent -> RawProblems.send(request, ProblemType.TOO_LARGE, why))
                .resume();
    }
}
