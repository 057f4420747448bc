package health.concord.portal.web;

import io.vertx.ext.web.RoutingContext;

/** Answers of the filters, which run before there is a page. */
final class Refusals {

    static void send(RoutingContext request, int status, String words) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(words + "\n");
    }

    private Refusals() {}
}
