package health.concord.scheduling.series;

import java.time.OffsetDateTime;
import java.util.List;

/** The first dates a group would have, in order of time. */
public record SeriesPreview(List<Date> dates) {

    /**
     * One of them.
     *
     * @param taken who and what is taken then; one such date refuses the whole group
     * @param away who is away then, and what is closed: the date falls out and the others stand
     */
    public record Date(OffsetDateTime from, OffsetDateTime to, List<String> taken, List<String> away) {}
}
