package health.concord.billing.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One amount for a whole day.
 *
 * @param code procedure code of the day, for example {@code H0015}
 * @param revCode revenue code; needed on an institutional claim
 * @param dayMinMinutes minutes of presence that make the day
 * @param weekMinDays qualifying days a week, Monday to Sunday, needs; 0 for no such rule
 * @param weekMinMinutes minutes a week needs; 0 for no such rule
 * @param weekShortfall what happens to the days of a week that is short
 * @param shortDay what is billed for a day that is short
 * @param bundled codes that are paid with the day
 * @param carveOut codes that are paid beside it; their minutes do not make the day
 */
public record PerDiem(
        @NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String code,
        @Nullable @Pattern(regexp = ServiceCode.REVENUE) String revCode,
        @Min(1) @Max(1440) int dayMinMinutes,
        @Min(0) @Max(7) int weekMinDays,
        @Min(0) @Max(10080) int weekMinMinutes,
        @NotNull WeekShortfall weekShortfall,
        @NotNull ShortDay shortDay,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String> bundled,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String> carveOut) {}
