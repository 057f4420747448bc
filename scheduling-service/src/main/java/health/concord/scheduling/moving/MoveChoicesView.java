package health.concord.scheduling.moving;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.scheduling.openings.FreeSlotsView;
import health.concord.scheduling.series.GroupSeriesView;
import health.concord.scheduling.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * A session and what goes with it.
 *
 * @param series whose other dates may go with it
 * @param free when its leading clinician and its client both are, over the coming weeks; left out for a group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoveChoicesView(
        SessionView session,
        @Nullable GroupSeriesView series,
        @Nullable FreeSlotsView free) {}
