package health.concord.commons.web;

import health.concord.commons.problem.Problem;
import health.concord.commons.problem.ProblemType;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Problems for what is refused before REST is reached. */
public final class RawProblems {

    private RawProblems() {}

    public static void send(RoutingContext request, ProblemType type, String detail) {
        request.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(new JsonObject()
                        .put("type", type.uri())
                        .put("title", type.title())
                        .put("status", type.status())
                        .put("detail", detail)
                        .encode());
    }
}
