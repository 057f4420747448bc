package health.concord.billing.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimState;
import health.concord.billing.money.Money;
import health.concord.billing.payer.PayerName;
import health.concord.billing.policy.ClaimForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch on the wire.
 *
 * @param attempts tries to put its file where the receiver fetches it
 * @param failure what came in the way of the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchView(
        UUID id,
        String site,
        PayerName payer,
        ClaimForm form,
        long controlNumber,
        BatchState state,
        String fileName,
        int claimCount,
        long totalCents,
        String currency,
        List<UUID> claims,
        List<Content> contents,
        List<Disclosure> disclosures,
        String createdBy,
        Instant createdAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String failure,
        long version) {

    /** A claim in it, as it stands now. */
    public record Content(UUID id, String number, LocalDate weekOf, ClaimState state, long totalCents) {

        static Content of(Claim claim) {
            return new Content(
                    claim.id(),
                    claim.number(),
                    claim.weekOf(),
                    claim.state(),
                    claim.total().cents());
        }
    }

    /** Whom the file tells of, by which consent, and the notice that goes with it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Disclosure(
            UUID client,
            @Nullable UUID consent,
            List<String> categories,
            @Nullable String notice) {}

    static BatchView of(Batch batch, PayerName payer, List<Claim> claims, List<BatchDisclosure> disclosures) {
        return new BatchView(
                batch.id(),
                batch.site(),
                payer,
                batch.form(),
                batch.controlNumber(),
                batch.state(),
                batch.fileName(),
                batch.claimCount(),
                batch.totalCents(),
                Money.CURRENCY,
                claims.stream().map(Claim::id).toList(),
                claims.stream().map(Content::of).toList(),
                disclosures.stream()
                        .map(made -> new Disclosure(made.client(), made.consent(), made.categories(), made.notice()))
                        .toList(),
                batch.createdBy(),
                batch.createdAt(),
                batch.sentAt(),
                batch.attempts(),
                batch.failure(),
                batch.version());
    }
}
