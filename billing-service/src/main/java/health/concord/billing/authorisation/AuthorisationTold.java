package health.concord.billing.authorisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What scheduling is told of an authorisation (contracts.md, {@code authorisation.changed}).
 *
 * @param episode the client's open one; null where none is
 * @param payer its name, as screens show it
 * @param left units of this authorisation that no line has drawn
 * @param unitsLeft of the client's authorisation that runs out first today, as {@code units-left} answers; null for none
 * @param until last day of that one
 */
record AuthorisationTold(
        UUID authorisation,
        UUID client,
        @Nullable UUID episode,
        @Nullable String payer,
        String service,
        LocalDate from,
        LocalDate to,
        int units,
        int used,
        int left,
        @Nullable Integer unitsLeft,
        @Nullable LocalDate until) {}
