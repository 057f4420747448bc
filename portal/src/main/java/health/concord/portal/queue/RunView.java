package health.concord.portal.queue;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Approvals;
import health.concord.portal.matching.Proposal;
import health.concord.portal.matching.QueueResult;
import health.concord.portal.matching.QueueRun;
import health.concord.portal.matching.Recommendation.Slot;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.placement.PartWords;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of one plan of the queue.
 *
 * @param key sent with an approval, so that two clicks count as one
 * @param complaint why the last click did not do what it should
 * @param approved what came of the last approval
 * @param watched whether the page asked by itself how far the run is
 */
record RunView(
        Answer<QueueRun> run,
        Answer<List<Proposal>> proposals,
        boolean mayDecide,
        String key,
        @Nullable String complaint,
        @Nullable Approvals approved,
        boolean watched) {

    /** A proposal that was not accepted, with whose it is. */
    record Refused(String name, String why) {}

    public List<Outage> outages() {
        return Outage.among(List.of(run, proposals));
    }

    public List<Proposal> weeks() {
        List<Proposal> all = proposals.orNull();
        return all == null ? List.of() : all;
    }

    public boolean isUndecided() {
        return weeks().stream().anyMatch(week -> !week.isApproved());
    }

    public @Nullable QueueResult result() {
        QueueRun known = run.orNull();
        return known == null ? null : known.result();
    }

    public String times(List<Slot> slots) {
        return PartWords.times(slots);
    }

    public String model(String code) {
        return PartWords.model(code);
    }

    public List<Refused> refused() {
        return approved == null
                ? List.of()
                : approved.refused().stream()
                        .map(one -> new Refused(
                                nameOf(one.proposal()),
                                one.detail() == null ? Say.words("queue.notAccepted") : one.detail()))
                        .toList();
    }

    private String nameOf(UUID proposal) {
        return weeks().stream()
                .filter(one -> one.id().equals(proposal))
                .map(one -> one.week().title())
                .findFirst()
                .orElse(Say.words("common.aClient"));
    }
}
