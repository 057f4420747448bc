package health.concord.billing.edi;

import java.time.LocalDateTime;

/**
 * The outside of a file.
 *
 * @param control number of the interchange, group and batch; never used again
 * @param at to the minute, in the site's own time
 * @param implementation guide that the claims follow, for example {@code 005010X223A2}
 * @param test whether the receiver is told that it is only a test
 */
public record Envelope(long control, LocalDateTime at, String implementation, boolean test) {}
