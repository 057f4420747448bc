package health.concord.billing.rule;

import health.concord.billing.policy.DayTier;
import java.util.Map;

/** What the lines of a day say alike about how they came about. */
final class DayTrace {

    private final Day day;

    DayTrace(Day day) {
        this.day = day;
    }

    void policy(BillableLine line) {
        line.trace(
                "POLICY",
                "Version " + day.policy().number() + ", in force from "
                        + day.policy().effectiveFrom(),
                Map.of(
                        "policy", day.policy().id(),
                        "version", day.policy().number(),
                        "program", day.policy().program(),
                        "date", day.date()));
    }

    /** How the payer that prices the day by its services will group it; see {@link DayTier}. */
    void tier(BillableLine line) {
        int services = day.services().size();
        day.terms().dayTiers().stream()
                .filter(tier -> tier.holds(services))
                .findFirst()
                .ifPresent(tier -> line.trace(
                        "DAY_TIER",
                        text(tier, services),
                        Map.of("services", services, "group", tier.group(), "review", tier.review())));
    }

    static void fee(BillableLine line) {
        line.trace(
                "FEE",
                line.units() + " × " + line.unitPrice().decimal() + " = "
                        + line.amount().decimal(),
                Map.of("units", line.units(), "unitCents", line.unitPrice().cents()));
    }

    private static String text(DayTier tier, int services) {
        return services + " services: the payer will group the day as " + tier.group()
                + (tier.review() ? "; few for a day of the program, please review" : "");
    }
}
