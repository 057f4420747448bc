package health.concord.scheduling.moving;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.Roles;
import health.concord.scheduling.booking.MovePreview;
import health.concord.scheduling.openings.FreeSlotsAsked;
import health.concord.scheduling.openings.FreeSlotsView;
import health.concord.scheduling.series.EditGroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.series.SeriesEdits;
import health.concord.scheduling.session.MoveSession;
import health.concord.scheduling.session.SessionChanges;
import health.concord.scheduling.session.SessionView;
import health.concord.scheduling.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of a session by its id alone, before it is moved. */
@ApplicationScoped
@Transactional
class MoveChoices {

    @Inject
    Sessions sessions;

    @Inject
    GroupSeriesPlans series;

    @Inject
    FreeSlotsAsked slots;

    @Inject
    SessionChanges single;

    @Inject
    SeriesEdits groups;

    @Inject
    Caller caller;

    MoveChoicesView of(UUID id, int weeks) {
        SessionView session = sessions.get(id);
        UUID group = session.series();
        return new MoveChoicesView(session, group == null ? null : series.get(group), free(session, weeks));
    }

    /** What stands in the way, were this session alone to begin then, where it is and as long as it is. */
    MovePreview preview(UUID id, @Nullable OffsetDateTime from) {
        SessionView session = sessions.get(id);
        if (from == null) {
            throw Problems.invalid("from", "is needed");
        }
        UUID group = session.series();
        if (group == null) {
            return single.preview(
                    id,
                    new MoveSession(
                            from, from.plus(Duration.between(session.from(), session.to())), null, null, null, null));
        }
        if (!caller.hasRole(Roles.SCHEDULER) && !caller.hasRole(Roles.PROGRAM_ADMIN)) {
            throw Problems.of(
                    ProblemType.FORBIDDEN, "Only schedulers and program administrators move groups. Ask one of them.");
        }
        return groups.preview(group, EditGroupSeries.one(id, from));
    }

    private @Nullable FreeSlotsView free(SessionView session, int weeks) {
        long minutes = Duration.between(session.from(), session.to()).toMinutes();
        return session.client() == null || session.clinicians().isEmpty() || !FreeSlotsAsked.looksFor(minutes)
                ? null
                : slots.find(
                        session.site(),
                        session.clinicians().getFirst(),
                        session.client(),
                        null,
                        weeks,
                        Math.toIntExact(minutes));
    }
}
