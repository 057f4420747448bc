package health.concord.scheduling.client;

import health.concord.scheduling.care.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from {@code episode.opened}, {@code episode.changed} and {@code episode.closed}.
 *
 * @param leaves days away; null from a sender that does not tell of them
 */
record EpisodeData(
        UUID episode,
        UUID client,
        @Nullable Program program,
        @Nullable String level,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable Integer daysPerWeek,
        @Nullable List<Leave> leaves) {

    /** Days away, both included. */
    record Leave(@Nullable LocalDate from, @Nullable LocalDate to) {}
}
