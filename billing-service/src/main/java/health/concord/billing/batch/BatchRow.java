package health.concord.billing.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import health.concord.billing.policy.ClaimForm;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchRow(
        UUID id,
        String site,
        UUID payer,
        ClaimForm form,
        long controlNumber,
        BatchState state,
        String fileName,
        int claimCount,
        long totalCents,
        String currency,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {

    static BatchRow of(Batch batch) {
        return new BatchRow(
                batch.id(),
                batch.site(),
                batch.payer(),
                batch.form(),
                batch.controlNumber(),
                batch.state(),
                batch.fileName(),
                batch.claimCount(),
                batch.totalCents(),
                Money.CURRENCY,
                batch.createdAt(),
                batch.sentAt(),
                batch.failure());
    }
}
