package health.concord.scheduling.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param through the last day whose attendance is closed; none is without */
public record BillingCutView(String site, @Nullable LocalDate through, long version) {}
