package health.concord.matching.offer;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import health.concord.commons.work.Work;
import health.concord.matching.offer.OfferSteps.Freed;
import health.concord.matching.planning.PlannedPart;
import health.concord.matching.planning.SeatRanking.Candidate;
import health.concord.matching.profile.Openings;
import health.concord.matching.scheduling.HoldPart;
import health.concord.matching.scheduling.SchedulingOpenings;
import health.concord.matching.scheduling.SchedulingPlacements;
import health.concord.matching.scheduling.SchedulingUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** One look at a site: what is open is compared with what was, and what was freed is offered and held. */
@ApplicationScoped
class SeatLooks {

    private static final Logger LOG = Logger.getLogger(SeatLooks.class);

    @Inject
    OfferSteps steps;

    @Inject
    SchedulingOpenings openings;

    @Inject
    SchedulingPlacements scheduling;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @ConfigProperty(name = "concord.matching.offer-hold")
    Duration hold;

    void at(String site) {
        Openings open;
        try {
            open = openings.at(site, steps.today(site).plusDays(1));
        } catch (SchedulingUnavailable | CircuitBreakerOpenException away) {
            LOG.infof("Seats at %s were not looked at, since scheduling does not answer; the next look comes.", site);
            return;
        }
        var look = new Look(site, open);
        steps.look(site, open).forEach(look::offer);
        steps.remember(site, open, look.held);
    }

    /** One look at a site: what is offered of it, seat by seat. */
    private final class Look {

        private final String site;
        private final Openings open;
        private final Map<UUID, Integer> held = new HashMap<>();
        private final Set<UUID> offeredTo = new HashSet<>();

        Look(String site, Openings open) {
            this.site = site;
            this.open = open;
        }

        /** To the first ones for whom scheduling can hold it; who cannot have it any more is passed over. */
        void offer(Freed freed) {
            var left = freed.seats() - held.getOrDefault(freed.series().series(), 0);
            for (var candidate : freed.candidates()) {
                if (left > 0
                        && !offeredTo.contains(candidate.who().request())
                        && fits(candidate)
                        && holds(candidate, freed)) {
                    offeredTo.add(candidate.who().request());
                    series(candidate).forEach(one -> held.merge(one, 1, Integer::sum));
                    left--;
                }
            }
        }

        private boolean fits(Candidate candidate) {
            return series(candidate)
                    .allMatch(taken -> open.series().stream()
                            .anyMatch(one ->
                                    one.series().equals(taken) && one.seatsLeft() > held.getOrDefault(taken, 0)));
        }

        private boolean holds(Candidate candidate, Freed freed) {
            var request = steps.open(candidate.who().request()).orElse(null);
            if (request == null) {
                return false;
            }
            var until = clock.instant().plus(hold);
            var answer = scheduling.hold(
                    request.placement(),
                    request.client(),
                    request.episode(),
                    site,
                    startsOn(candidate.parts().stream()),
                    candidate.parts().stream().flatMap(SeatLooks::holds).toList());
            if (answer.done()) {
                var id = steps.offer(request, freed.series().group(), candidate, until);
                work.schedule(new TaskInstance<>(SeatWatch.EXPIRE, id.toString()), until);
            }
            return answer.done();
        }

        private Stream<UUID> series(Candidate candidate) {
            return candidate.parts().stream().map(PlannedPart::series).filter(Objects::nonNull);
        }
    }

    private static LocalDate startsOn(Stream<PlannedPart> parts) {
        return parts.map(PlannedPart::startsOn).min(LocalDate::compareTo).orElseThrow();
    }

    private static Stream<HoldPart> holds(PlannedPart part) {
        var seat = part.series();
        var with = part.therapist();
        if (seat != null) {
            return Stream.of(HoldPart.seat(seat));
        }
        return with == null ? Stream.of() : part.slots().stream().map(slot -> HoldPart.time(with, slot));
    }
}
