package health.concord.billing.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coverage as on the card. An open one of the same rank ends the day before.
 *
 * @param rank 1 primary, 2 secondary, 3 tertiary
 * @param benefitsAssigned whether the subscriber lets the payer pay the program
 * @param subscriber name on the card; needed unless the client is the subscriber, and then for a name that intake
 *     writes otherwise
 * @param secondaryReason why Medicare pays after others, for a coverage by Medicare that is not the first: {@code 12}
 *     working aged, {@code 13} end-stage renal disease, {@code 14} no-fault, {@code 15} workers' compensation, {@code 16}
 *     another federal agency, {@code 41} black lung, {@code 42} veterans' affairs, {@code 43} disabled and under 65,
 *     {@code 47} liability
 */
public record RecordCoverage(
        @NotNull UUID client,
        @NotNull UUID payer,
        @NotNull @Min(1) @Max(3) Integer rank,
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{2,40}") String memberId,
        @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,30}") String groupNumber,
        @NotNull Relationship relationship,
        @NotNull Boolean benefitsAssigned,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable @Valid SubscriberName subscriber,
        @Nullable @Pattern(regexp = "1[2-6]|4[1237]") String secondaryReason) {

    /** The name on the card. */
    public record SubscriberName(
            @NotBlank @Size(max = 60) String familyName,
            @NotBlank @Size(max = 35) String givenName) {}
}
