package health.concord.billing.report;

import java.time.LocalDate;
import java.util.List;

/** What services made, by program or by kind of group. */
public record RevenueView(LocalDate from, LocalDate to, String currency, By by, List<Row> rows) {

    /** How services are put together. */
    public enum By {
        PROGRAM,
        GROUP
    }

    /**
     * One program or kind of group.
     *
     * @param of the program, or the group's model; {@code INDIVIDUAL} for what was no group
     * @param chargedCents each line's charge is shared among its sessions by their minutes, to the cent
     * @param collectedCents what came in for those claims, shared in the same way
     * @param chargedPerHourCents charge of one attended hour of one client
     */
    public record Row(
            String of,
            long sessions,
            long attendedMinutes,
            long chargedCents,
            long collectedCents,
            long chargedPerHourCents,
            long collectedPerHourCents) {}
}
