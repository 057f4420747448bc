package health.concord.portal.matching;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The whole queue: its plans, freed seats on offer, and who waits how long. */
@ApplicationScoped
public class Queue {

    @Inject
    @RestClient
    QueueClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** @param key the same for the same click, so that it counts once */
    public Outcome<QueueRun> plan(RunQueue request, String key) {
        return doing.outcome(Peer.MATCHING, client.plan(key, request));
    }

    public Asked<List<QueueRun.Row>> runs(String site) {
        return asking.list(Peer.MATCHING, (after, limit) -> client.runs(site, after, limit));
    }

    public Asked<QueueRun> run(UUID id) {
        return asking.begin(Peer.MATCHING, client.run(id));
    }

    public Outcome<QueueRun> stop(UUID id) {
        return doing.outcome(Peer.MATCHING, client.stop(id));
    }

    public Asked<List<Proposal>> proposals(UUID run) {
        return asking.list(Peer.MATCHING, (after, limit) -> client.proposals(run, after, limit));
    }

    public Outcome<Approvals> approve(UUID run, ApproveProposals chosen, String key) {
        return doing.outcome(Peer.MATCHING, client.approve(run, key, chosen));
    }

    /** Seats that are held for someone now. */
    public Asked<List<SeatOffer>> offers(String site) {
        return asking.list(Peer.MATCHING, (after, limit) -> client.offers(site, "OFFERED", after, limit));
    }

    public Outcome<SeatOffer> accept(UUID offer, long version) {
        return doing.outcome(Peer.MATCHING, client.accept(offer, tag(version)));
    }

    public Outcome<SeatOffer> decline(UUID offer, long version, @Nullable String reason) {
        return doing.outcome(Peer.MATCHING, client.decline(offer, tag(version), new DeclineOffer(reason)));
    }

    public Asked<Fairness> fairness(String site, @Nullable LocalDate from, @Nullable LocalDate to) {
        return asking.begin(Peer.MATCHING, client.fairness(site, from, to));
    }

    /** How often weeks were chosen by hand, against which rules and by whom. */
    public Asked<OverrideCounts> overrides(String site, @Nullable LocalDate from, @Nullable LocalDate to) {
        return asking.begin(Peer.MATCHING, client.overrides(site, from, to));
    }

    public Asked<String> fairnessCsv(String site, @Nullable LocalDate from, @Nullable LocalDate to) {
        return asking.begin(Peer.MATCHING, client.fairnessCsv(site, from, to));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
