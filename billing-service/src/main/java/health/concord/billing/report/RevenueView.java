package health.concord.billing.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What services made, by program, group or kind of group. */
public record RevenueView(LocalDate from, LocalDate to, String currency, By by, List<Row> rows) {

    /** How services are put together. */
    public enum By {
        PROGRAM,
        /** Each group of its own; by its model where nobody told which group met. */
        GROUP,
        /** Groups of one model together. */
        MODEL
    }

    /**
     * One program, group or kind of group.
     *
     * @param of the program; matching's id of the group; or a group's model, and {@code INDIVIDUAL} for what was no
     *     group
     * @param title what the group was called last, where {@code of} is one
     * @param chargedCents each line's charge is shared among its sessions by their minutes, to the cent
     * @param collectedCents what came in for those claims, from all payers, shared in the same way
     * @param chargedPerHourCents charge of one attended hour of one client
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            String of,
            @Nullable String title,
            long sessions,
            long attendedMinutes,
            long chargedCents,
            long collectedCents,
            long chargedPerHourCents,
            long collectedPerHourCents) {}
}
