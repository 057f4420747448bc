package health.concord.commons.web;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** An entity's version as its ETag, and the check of {@code If-Match} against it. */
public final class Versions {

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** Passes when {@code ifMatch} names {@code version}; absent is 428, anything else 412. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the version you have read.");
        }
        if (!ifMatch.strip().equals(etag(version))) {
            throw Problems.of(
                    ProblemType.STALE, "Nothing was changed. Read it again and send your change with the new ETag.");
        }
    }
}
