package health.concord.matching.offer;

import health.concord.matching.planning.SeatRanking.Candidate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Why this person is asked: for whom the seat does most.
 *
 * @param hoursAtRisk of the program's week, missed without the seat
 */
@Embeddable
record OfferRank(
        BigDecimal fit,
        @Column(name = "days_waited") int daysWaited,
        @Column(name = "hours_at_risk") BigDecimal hoursAtRisk) {

    static OfferRank of(Candidate candidate) {
        return new OfferRank(candidate.fit(), candidate.who().daysWaited(), candidate.hoursAtRisk());
    }

    /** A wait of less than a day counts as one. */
    BigDecimal product() {
        return fit.multiply(BigDecimal.valueOf(daysWaited + 1L))
                .multiply(hoursAtRisk)
                .stripTrailingZeros();
    }
}
