package health.concord.scheduling.moving;

import health.concord.scheduling.openings.FreeSlotsAsked;
import health.concord.scheduling.openings.FreeSlotsView;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.session.SessionView;
import health.concord.scheduling.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class MoveChoices {

    @Inject
    Sessions sessions;

    @Inject
    GroupSeriesPlans series;

    @Inject
    FreeSlotsAsked slots;

    MoveChoicesView of(UUID id, int weeks) {
        SessionView session = sessions.get(id);
        UUID group = session.series();
        return new MoveChoicesView(session, group == null ? null : series.get(group), free(session, weeks));
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
