package health.concord.intake.stay;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.EpisodeRecords;
import health.concord.intake.episode.EpisodeView;
import health.concord.intake.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Use cases: admission, leave and readmission. */
@ApplicationScoped
@Transactional
public class Stays {

    @Inject
    LeaveRepository leaves;

    @Inject
    Episodes episodes;

    @Inject
    EpisodeRecords records;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public EpisodeView admit(UUID episodeId, Admit request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        requireDay("on", request.on(), episode.openedOn(), clients.today(episode.site()));
        episodes.admit(episode, request.on());
        audit.record("episode.admitted", "episode", episodeId, Map.of());
        return records.read(episodeId);
    }

    public EpisodeView readmit(UUID episodeId, Readmit request) {
        Episode previous = episodes.require(episodeId);
        LocalDate today = clients.today(previous.site());
        LocalDate on = Objects.requireNonNullElse(request.on(), today);
        requireDay("on", on, Objects.requireNonNullElse(previous.closedOn(), previous.openedOn()), today);
        Episode next = episodes.readmit(
                previous, Objects.requireNonNullElse(request.program(), previous.program()), on, request.reason());
        audit.record("episode.readmitted", "episode", next.id(), Map.of("previous", episodeId));
        return records.read(next.id());
    }

    public LeaveView grant(UUID episodeId, GrantLeave request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        if (request.until().isBefore(request.from())) {
            throw Problems.invalid("until", "must not be before the first day away");
        }
        if (request.from().isBefore(episode.openedOn())) {
            throw Problems.invalid("from", "must not be before the opening of the episode");
        }
        if (leaves.anyDuring(episodeId, request.from(), request.until())) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "Another leave falls into these days, or has not ended. Nothing was stored.");
        }
        Leave leave = new Leave(episode, request, clock.instant(), caller.id());
        leaves.persist(leave);
        audit.record("leave.granted", "leave", leave.id(), Map.of("episode", episodeId));
        episodes.wentOrCameBack(episode);
        return LeaveView.of(leave);
    }

    public LeaveView end(UUID leaveId, EndLeave request) {
        Leave leave = leaves.findByIdOptional(leaveId).orElseThrow(Problems::notFound);
        caller.requireSite(leave.site());
        requireDay("on", request.on(), leave.from(), clients.today(leave.site()));
        leave.end(request.on());
        leaves.flush();
        audit.record("leave.ended", "leave", leaveId, Map.of("episode", leave.episodeId()));
        episodes.wentOrCameBack(episodes.require(leave.episodeId()));
        return LeaveView.of(leave);
    }

    public Page<LeaveView> list(UUID episodeId, PageRequest page) {
        episodes.require(episodeId);
        audit.record("leave.listed", "episode", episodeId, Map.of());
        return Page.of(leaves.of(episodeId, page), page, Leave::id, LeaveView::of);
    }

    private static void requireDay(String field, LocalDate day, LocalDate first, LocalDate today) {
        if (day.isBefore(first) || day.isAfter(today)) {
            throw Problems.invalid(field, "must be a day from " + first + " until today");
        }
    }
}
