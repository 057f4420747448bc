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
        @Nullable @Valid SubscriberName subscriber) {

    /** The name on the card. */
    public record SubscriberName(
            @NotBlank @Size(max = 60) String familyName,
            @NotBlank @Size(max = 35) String givenName) {}
}
