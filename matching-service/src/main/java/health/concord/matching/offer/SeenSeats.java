package health.concord.matching.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was last seen open in a series. */
@Entity
@Table(name = "seen_seats")
class SeenSeats {

    @Id
    private UUID series;

    private String site;

    @Column(name = "seats_left")
    private int seatsLeft;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected SeenSeats() {}

    SeenSeats(UUID series, String site) {
        this.series = series;
        this.site = site;
    }

    void see(int left, Instant now) {
        seatsLeft = left;
        seenAt = now;
    }

    UUID series() {
        return series;
    }

    int seatsLeft() {
        return seatsLeft;
    }

    Instant seenAt() {
        return seenAt;
    }
}
