package health.concord.billing.client;

import health.concord.billing.delivery.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What intake tells of an episode, as far as claims need it.
 *
 * @param hoursPerWeek hours of the program a week in the plan that is certified
 */
record EpisodeTold(
        UUID episode,
        UUID client,
        Program program,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable List<String> diagnoses,
        @Nullable LocalDate certifiedOn,
        @Nullable Integer hoursPerWeek) {}
