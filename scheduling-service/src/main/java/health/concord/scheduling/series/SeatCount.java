package health.concord.scheduling.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many seats a group has for clients, and what became of them. */
@Embeddable
public class SeatCount {

    private int capacity;
    private int minimum;

    // The three counts change by statements that check and count in one step; see SeriesSeats.
    @Column(insertable = false, updatable = false)
    private int taken;

    @Column(insertable = false, updatable = false)
    private int held;

    @Column(insertable = false, updatable = false)
    private int waiting;

    protected SeatCount() {}

    SeatCount(int capacity, int minimum) {
        this.capacity = capacity;
        this.minimum = minimum;
    }

    void change(EditGroupSeries edit) {
        capacity = edit.capacity() == null ? capacity : edit.capacity();
        minimum = edit.minimum() == null ? minimum : edit.minimum();
    }

    public int capacity() {
        return capacity;
    }

    /** Clients below which the group is better not held. */
    public int minimum() {
        return minimum;
    }

    /** Seats of enrolled and confirmed clients. */
    public int taken() {
        return taken;
    }

    /** Seats kept for placements that are not enrolled yet. */
    public int held() {
        return held;
    }

    /** Clients who wait for a seat. */
    public int waiting() {
        return waiting;
    }

    public int left() {
        return capacity - taken - held;
    }
}
