package health.concord.billing.policy;

import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code a payer wants for a kind of service. Several rows for one type tell codes apart by minutes, as 90832, 90834
 * and 90837 are.
 *
 * @param kind null for both
 * @param minMinutes fewest minutes of the session for this code
 * @param maxMinutes most minutes; null for no bound
 * @param revCode revenue code; needed on an institutional claim
 */
public record ServiceCode(
        @NotNull ServiceType type,
        @Nullable ServiceKind kind,
        @NotNull @Pattern(regexp = PROCEDURE) String code,
        @NotNull UnitBasis basis,
        @Min(1) @Max(1440) int minMinutes,
        @Nullable @Min(1) @Max(1440) Integer maxMinutes,
        @Nullable @Pattern(regexp = REVENUE) String revCode) {

    /** HCPCS level II, or the five digits of a CPT code (numbers only: CPT text is the AMA's). */
    public static final String PROCEDURE = "[A-Z][0-9]{4}|[0-9]{4}[0-9A-Z]";

    public static final String REVENUE = "[0-9]{4}";

    /** Whether this row is about such a service, whatever its length. */
    public boolean isFor(ServiceType serviceType, ServiceKind serviceKind) {
        return type == serviceType && (kind == null || kind == serviceKind);
    }

    /** Whether a session of so many minutes has this code. */
    public boolean fits(int minutes) {
        return minutes >= minMinutes && (maxMinutes == null || minutes <= maxMinutes);
    }
}
