package health.concord.matching.offer;

import health.concord.matching.document.Documents;
import health.concord.matching.planning.PlannedPart;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat on offer.
 *
 * @param parts the week it makes possible, held until {@code expiresAt}
 * @param rank fit × (days waited + 1) × hours at risk: why this person
 * @param hoursAtRisk of the program's week, missed without the seat
 */
public record SeatOfferView(
        UUID id,
        String site,
        UUID series,
        UUID group,
        UUID request,
        UUID client,
        @Nullable String clientLabel,
        String state,
        List<PlannedPart> parts,
        BigDecimal fit,
        int daysWaited,
        BigDecimal hoursAtRisk,
        BigDecimal rank,
        OffsetDateTime offeredAt,
        OffsetDateTime expiresAt,
        UUID placement,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String reason,
        long version) {

    static SeatOfferView of(SeatOffer offer, ZoneId zone) {
        var decided = offer.decidedAt();
        return new SeatOfferView(
                offer.id(),
                offer.site(),
                offer.series(),
                offer.group(),
                offer.request(),
                offer.client(),
                offer.clientLabel(),
                offer.state().name(),
                Documents.read(offer.week(), OfferedWeek.class).parts(),
                offer.rank().fit(),
                offer.rank().daysWaited(),
                offer.rank().hoursAtRisk(),
                offer.rank().product(),
                offer.offeredAt().atZone(zone).toOffsetDateTime(),
                offer.expiresAt().atZone(zone).toOffsetDateTime(),
                offer.placement(),
                offer.decidedBy(),
                decided == null ? null : decided.atZone(zone).toOffsetDateTime(),
                offer.reason(),
                offer.version());
    }
}
