package health.concord.billing.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One amount for a whole week, Monday to Sunday in the site's zone: an opioid treatment program may set the day on which
 * its weeks begin. Medicare's G0137 wants nine services in seven days in a row (NGS; CMS, Opioid Treatment Programs
 * billing), and is told by the first day of care in the week, one unit, a line for each week (NGS). Maryland's H0016,
 * H0020 and H0047 are not paid with H0004, H0005, H0014, H0015 and H2036 (matrix of 2014, billing.md section 1).
 *
 * @param code procedure code of the week
 * @param revCode revenue code; needed on an institutional claim
 * @param minServices fewest services of the bundled codes that make the week
 * @param shortWeek what becomes of them where they are fewer; while the week is not over they wait
 * @param bundled codes that are paid with the week, and count for it
 * @param excluded codes that are not paid in a week that this code is billed for
 * @param carveOut codes that are paid beside it
 */
public record PerWeek(
        @NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String code,
        @Nullable @Pattern(regexp = ServiceCode.REVENUE) String revCode,
        @Min(1) @Max(200) int minServices,
        @NotNull ShortWeek shortWeek,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String> bundled,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String> excluded,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String> carveOut) {}
