package health.concord.billing.preview;

import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.delivery.ServiceType;
import health.concord.billing.policy.PolicyTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Services, and the policy to try on them: one on file, or terms that are still being written.
 *
 * @param policy a version on file
 * @param terms used where no policy is named
 * @param certifiedMinutesPerWeek what the physician's certification states; null for as many as the policy wants
 */
public record PreviewPolicy(
        @NotBlank @Size(max = 40) String site,
        @NotNull Program program,
        @Nullable UUID policy,
        @Nullable @Valid PolicyTerms terms,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Service> services,
        @Nullable @Min(0) @Max(10080) Integer certifiedMinutesPerWeek) {

    /** A delivered service, in the site's own time. */
    public record Service(
            @NotNull ServiceType type,
            @NotNull ServiceKind kind,
            @NotNull LocalDate date,
            @NotNull LocalTime from,
            @Min(1) @Max(1440) int minutes,
            @NotNull ServiceMode mode) {}
}
