package health.concord.portal.web;

import health.concord.portal.language.Say;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Long requests are for the published tables of code edits alone: no other page takes more than a file of a payer. */
@ApplicationScoped
class RequestLimits {

    /** Where the server keeps its limit for those who read a body of unknown length. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    private static final Set<String> LONG = Set.of("/program/code-edits", "/program/code-edits/preview");
    private static final int TOO_LARGE = 413;
    private static final long MEGABYTE = 1024L * 1024;

    private final long most;

    RequestLimits(@ConfigProperty(name = "concord.longest-request") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FilterOrder.LENGTHS);
    }

    private void guard(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (LONG.contains(request.request().path())) {
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
        request.request()
                .handler(unread -> {})
                .endHandler(sent -> Refusals.send(request, TOO_LARGE, Say.words("web.tooLong", most / MEGABYTE)))
                .resume();
    }
}
