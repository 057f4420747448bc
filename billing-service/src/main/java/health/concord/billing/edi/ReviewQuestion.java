package health.concord.billing.edi;

import org.jspecify.annotations.Nullable;

/**
 * What authorisation is asked for.
 *
 * @param diagnosis principal, without the point
 * @param revCode null on a professional policy
 */
public record ReviewQuestion(
        PayerQuestion about,
        String code,
        int units,
        String diagnosis,
        @Nullable String revCode) {}
