package health.concord.billing.estimate;

import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceType;

/**
 * A service of an estimate.
 *
 * @param sessions expected in the time the estimate covers
 * @param unitCents price of one session before the sliding scale
 * @param discountCents what the scale takes off them all
 */
public record EstimateLine(
        ServiceType type,
        ServiceKind kind,
        String code,
        int minutes,
        int sessions,
        int units,
        long unitCents,
        long discountCents) {

    public long totalCents() {
        return Math.multiplyExact(unitCents, (long) sessions) - discountCents;
    }
}
