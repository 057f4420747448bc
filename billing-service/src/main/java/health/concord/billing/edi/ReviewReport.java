package health.concord.billing.edi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payer's answer to a request for authorisation (278).
 *
 * @param trace our number of the request (TRN02)
 * @param action HCR01: {@code A1} certified, {@code A2} in part, {@code A3} not, {@code A4} pended, {@code A6} modified
 * @param number the payer's number of the authorisation (HCR02)
 * @param units certified, where they are given
 * @param refusals codes of why it could not answer (AAA03)
 */
public record ReviewReport(
        @Nullable String trace,
        @Nullable String action,
        @Nullable String number,
        @Nullable String reason,
        @Nullable Integer units,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> refusals)
        implements InboundTransaction {}
