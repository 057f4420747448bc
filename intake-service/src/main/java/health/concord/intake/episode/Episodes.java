package health.concord.intake.episode;

import health.concord.commons.audit.Audit;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an episode, for the capabilities that cause them. Each writes its line of history and tells scheduling
 * and billing.
 */
@ApplicationScoped
@Transactional
public class Episodes {

    @Inject
    EpisodeRepository episodes;

    @Inject
    EpisodeStepRepository steps;

    @Inject
    Clients clients;

    @Inject
    TimesAway away;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    jakarta.enterprise.event.Event<EpisodeClosed> closed;

    public Episode open(Client client, Program program, LocalDate on) {
        Episode episode = Episode.open(client, client.site(), program, on);
        episodes.persist(episode);
        steps.persist(step(episode, null, "referral received"));
        tell("episode.opened", episode);
        return episode;
    }

    public void beginIntake(Episode episode) {
        move(episode, Stage.INTAKE, "referral accepted");
        tell("episode.changed", episode);
    }

    /** @param on the last day; not before it opened nor after today at the site */
    public void close(Episode episode, CloseReason reason, String why, LocalDate on) {
        if (on.isBefore(episode.openedOn()) || on.isAfter(clients.today(episode.site()))) {
            throw Problems.invalid("on", "must be a day from the opening of the episode until today");
        }
        Stage from = episode.stage();
        episode.close(reason, on);
        steps.persist(step(episode, from, why));
        tell("episode.closed", episode);
        UUID client = episode.client().id();
        boolean last = episodes.ofClient(client).stream().noneMatch(Episode::isOpen);
        closed.fire(new EpisodeClosed(episode.id(), client, last, clock.instant()));
    }

    /** @param on day from the opening until today */
    public void admit(Episode episode, LocalDate on) {
        episode.admit(on);
        tell("episode.changed", episode);
    }

    /** Begins another episode of the same client, past the referral. Only one is open at a time. */
    public Episode readmit(Episode previous, Program program, LocalDate on, String why) {
        if (previous.isOpen()
                || episodes.ofClient(previous.client().id()).stream().anyMatch(Episode::isOpen)) {
            throw Problems.of(ProblemType.WRONG_STATE, "The client has an open episode already. Nothing was changed.");
        }
        Episode episode = Episode.open(previous.client(), previous.client().site(), program, on);
        episode.continues(previous);
        episodes.persist(episode);
        steps.persist(step(episode, null, "readmission: " + why));
        move(episode, Stage.INTAKE, "readmission");
        tell("episode.opened", episode);
        return episode;
    }

    /** A leave was granted, or the client came back. */
    public void wentOrCameBack(Episode episode) {
        tell("episode.changed", episode);
    }

    /** A physician certified the need; the newest day counts. */
    public void certify(Episode episode, LocalDate on) {
        episode.certify(on);
        tell("episode.changed", episode);
    }

    public void diagnose(Episode episode, List<String> diagnoses) {
        if (!episode.diagnoses().equals(diagnoses)) {
            episode.diagnose(diagnoses);
            tell("episode.changed", episode);
        }
    }

    /**
     * The clinician's decision on the level of care. The first one ends the assessment; a lower one while placed is a
     * step down.
     */
    public void decideLevel(Episode episode, String level, boolean lower, @Nullable LocalDate certifiedOn) {
        episode.decideLevel(level, certifiedOn);
        if (episode.stage() == Stage.INTAKE) {
            move(episode, Stage.ASSESSED, "level of care decided");
        } else if (episode.stage() == Stage.PLACED && lower) {
            move(episode, Stage.STEPPED_DOWN, "lower level of care decided");
        }
        tell("episode.changed", episode);
    }

    /** A placement was asked for. Who is placed already stays so until the new placement is confirmed. */
    public void await(Episode episode, int hoursPerWeek, int daysPerWeek) {
        episode.plan(hoursPerWeek, daysPerWeek);
        if (episode.stage() != Stage.WAITING && episode.stage() != Stage.PLACED) {
            move(episode, Stage.WAITING, "placement requested");
        }
        tell("episode.changed", episode);
    }

    public void placed(Episode episode, UUID placement) {
        if (episode.stage() == Stage.WAITING) {
            move(episode, Stage.PLACED, "placement confirmed");
        }
        if (episode.stage() == Stage.PLACED) {
            episode.placedBy(placement);
            tell("episode.changed", episode);
        }
    }

    /** Only the placement that stands can fail the episode's place; a late failure of another changes nothing. */
    public void notPlaced(Episode episode, UUID placement, String reason) {
        if (episode.stage() == Stage.PLACED && placement.equals(episode.placement())) {
            episode.placedBy(null);
            move(episode, Stage.WAITING, "placement failed: " + reason);
            tell("episode.changed", episode);
        }
    }

    /** The episode with its client, where the caller may see it; else as if there were none. */
    public Episode require(UUID id) {
        Episode episode = episodes.findWithClient(id).orElseThrow(Problems::notFound);
        caller.requireSite(episode.site());
        return episode;
    }

    /** As {@link #require}, and not closed. */
    public Episode requireOpen(UUID id) {
        Episode episode = require(id);
        if (!episode.isOpen()) {
            throw Problems.of(ProblemType.WRONG_STATE, "The episode is closed; open a new one by a referral.");
        }
        return episode;
    }

    /** As {@link #requireOpen}, and kept to this transaction: what belongs to the episode is changed one by one. */
    public Episode requireOpenAlone(UUID id) {
        Episode episode = requireOpen(id);
        episodes.getEntityManager().lock(episode, LockModeType.PESSIMISTIC_WRITE);
        return episode;
    }

    /** Open episodes of these sites that intake has begun, in order of id, one more than the page takes. */
    public List<Episode> inCare(Set<String> sites, PageRequest page) {
        return episodes.inStages(sites, Stage.IN_CARE, page);
    }

    /** Episodes of these sites that intake has begun and that have no place, in order of id. */
    public List<Episode> unplaced(Set<String> sites, PageRequest page) {
        return episodes.inStages(sites, Stage.UNPLACED, page);
    }

    /** Which of these clients' records are protected, in one query; see {@link #isPart2}. */
    public Set<UUID> part2(Collection<UUID> clientIds) {
        Set<UUID> known = new HashSet<>(clientIds);
        Map<UUID, List<Episode>> all = episodes.ofClients(clientIds);
        known.removeIf(c -> all.containsKey(c) && all.get(c).stream().noneMatch(Episode::isPart2));
        return known;
    }

    /** Unknown is protected: only when every episode of the client is known not to be, the client's records are not. */
    public boolean isPart2(UUID client) {
        List<Episode> all = episodes.ofClient(client);
        return all.isEmpty() || all.stream().anyMatch(Episode::isPart2);
    }

    public boolean isMinor(Episode episode) {
        return episode.client().isMinorOn(clients.today(episode.site()));
    }

    private void move(Episode episode, Stage next, String why) {
        Stage from = episode.stage();
        episode.move(next);
        steps.persist(step(episode, from, why));
    }

    private EpisodeStep step(Episode episode, @Nullable Stage from, String why) {
        return new EpisodeStep(episode, from, clock.instant(), caller.id(), why);
    }

    private void tell(String type, Episode episode) {
        episodes.flush();
        audit.record(type, "episode", episode.id(), Map.of("stage", episode.stage(), "version", episode.version()));
        EpisodeFacts facts = EpisodeFacts.of(episode, isMinor(episode), away.of(episode.id()));
        outbox.send(Event.of(type, "episode", episode.id(), episode.site(), facts), Peer.SCHEDULING, Peer.BILLING);
    }
}
