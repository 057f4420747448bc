package health.concord.scheduling.billing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What billing said: who pays, and the units left and until when, each null when there is none. */
public record AskedUnits(
        @Nullable String payer,
        @Nullable Integer units,
        @Nullable LocalDate until) {}
