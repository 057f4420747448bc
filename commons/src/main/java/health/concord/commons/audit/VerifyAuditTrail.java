package health.concord.commons.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** @param anchor the head of an earlier verification, kept outside the database */
record VerifyAuditTrail(@Valid @Nullable Anchor anchor) {

    record Anchor(
            @PositiveOrZero long seq,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits")
            String hash) {}

    AuditChain.@Nullable Head head() {
        return anchor == null ? null : new AuditChain.Head(anchor.seq(), anchor.hash());
    }
}
