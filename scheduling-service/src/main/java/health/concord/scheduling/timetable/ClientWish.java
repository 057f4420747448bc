package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A time in which a client asks not to be booked. */
@Entity
@Table(name = "client_wish")
class ClientWish {

    /** Whose, and which of theirs. */
    @Embeddable
    record Key(UUID client, int position) {}

    @EmbeddedId
    private Key key;

    @Embedded
    private WeeklySlot slot;

    protected ClientWish() {}

    ClientWish(UUID client, int position, WeeklySlot slot) {
        this.key = new Key(client, position);
        this.slot = slot;
    }

    UUID client() {
        return key.client();
    }

    WeeklySlot slot() {
        return slot;
    }
}
