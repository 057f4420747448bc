package health.concord.billing.authorisation;

import health.concord.billing.payer.PayerName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What matching asks before it offers a bundle.
 *
 * @param payer who covers the client first on the day; null for nobody
 * @param units left of the authorisation that runs out first; null where none is on file, which says nothing of a limit
 * @param until last day of that authorisation
 */
public record UnitsLeftView(
        @Nullable PayerName payer,
        @Nullable Integer units,
        @Nullable LocalDate until) {}
