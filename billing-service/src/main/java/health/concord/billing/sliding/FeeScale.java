package health.concord.billing.sliding;

import java.time.LocalDate;
import java.util.List;

/**
 * One year's poverty guideline with the program's tiers.
 *
 * @param firstPersonCents guideline of a household of one
 * @param nextPersonCents what each further person adds
 */
public record FeeScale(
        String name, LocalDate effectiveFrom, long firstPersonCents, long nextPersonCents, List<Tier> tiers) {

    private static final int HUNDRED = 100;

    /** Up to and with this share of the guideline, this part is taken off. */
    public record Tier(int upToPercent, int discountPercent) {}

    public long guidelineCents(int household) {
        return Math.addExact(firstPersonCents, Math.multiplyExact(nextPersonCents, household - 1L));
    }

    /** The part that is taken off, in whole per cent; a tier holds to its end, to the cent (billing.md section 5). */
    public int discountPercent(int household, long incomeCents) {
        long guideline = guidelineCents(household);
        return tiers.stream()
                .filter(tier -> Math.multiplyExact(incomeCents, HUNDRED)
                        <= Math.multiplyExact(guideline, (long) tier.upToPercent()))
                .mapToInt(Tier::discountPercent)
                .findFirst()
                .orElse(0);
    }
}
