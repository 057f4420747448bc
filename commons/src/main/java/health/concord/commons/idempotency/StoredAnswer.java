package health.concord.commons.idempotency;

import org.jspecify.annotations.Nullable;

/** What was answered the first time; {@code requestHash} tells whether a repeat is the same request. */
record StoredAnswer(
        String requestHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        String body) {}
