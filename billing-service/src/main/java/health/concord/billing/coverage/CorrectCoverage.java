package health.concord.billing.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a card says, put right: client, payer, rank and first day stay. Claims that have not left follow it.
 *
 * @param secondaryReason as in {@link RecordCoverage}; where it is left out, what was recorded stays
 */
public record CorrectCoverage(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{2,40}") String memberId,
        @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,30}") String groupNumber,
        @NotNull Relationship relationship,
        @NotNull Boolean benefitsAssigned,
        @Nullable LocalDate effectiveTo,
        RecordCoverage.@Nullable @Valid SubscriberName subscriber,
        @Nullable @Pattern(regexp = "1[2-6]|4[1237]") String secondaryReason) {}
