package health.concord.intake.referral;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.episode.Episode;
import health.concord.intake.revision.Change;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request to take a person on. */
@Entity
class Referral {

    @Id
    private UUID id;

    private UUID clientId;
    private String site;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "episode_id")
    private Episode episode;

    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind;

    private @Nullable Sealed sourceName;

    /** The partner clinic that sent it and may follow it; null where staff entered it. */
    private @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private Sealed reason;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private @Nullable String owner;
    private @Nullable Sealed nextStep;
    private @Nullable LocalDate nextStepDue;
    private boolean answered;
    private @Nullable Instant decidedAt;
    private LocalDate receivedOn;
    private Instant enteredAt;

    /** By field of a request, who changed it last. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Change> changes;

    @Version
    private long version;

    protected Referral() {}

    static Referral receive(
            Episode episode,
            Source source,
            @Nullable String organisation,
            MakeReferral request,
            LocalDate receivedOn,
            Instant now) {
        Referral referral = new Referral();
        referral.id = Ids.next();
        UUID client = episode.client().id();
        referral.clientId = client;
        referral.site = episode.site();
        referral.episode = episode;
        referral.sourceKind = source.kind();
        referral.sourceName = Sealed.ofNullable(client, source.name());
        referral.organisation = organisation;
        referral.urgency = request.urgency();
        referral.reason = Sealed.of(client, request.reason());
        referral.status = ReferralStatus.RECEIVED;
        referral.changes = Map.of();
        referral.receivedOn = receivedOn;
        referral.enteredAt = now;
        return referral;
    }

    void accept(String by, Instant now) {
        decide(ReferralStatus.ACCEPTED, by, now);
    }

    void decline(String by, Instant now) {
        decide(ReferralStatus.DECLINED, by, now);
    }

    void askForMore(String by, Instant now) {
        requireUndecided();
        become(ReferralStatus.MORE_ASKED, by, now);
    }

    void answered(String by, Instant now) {
        if (status != ReferralStatus.MORE_ASKED) {
            throw Problems.of(ProblemType.WRONG_STATE, "Nothing is asked of the referrer. Nothing was changed.");
        }
        become(ReferralStatus.RECEIVED, by, now);
        answered = true;
    }

    void assign(AssignReferral assignment, String by, Instant now) {
        requireUndecided();
        Set<String> changed = new HashSet<>();
        if (!Objects.equals(owner, assignment.owner())) {
            changed.add("owner");
        }
        if (!Objects.equals(nextStep(), assignment.nextStep())) {
            changed.add("nextStep");
        }
        if (!Objects.equals(nextStepDue, assignment.dueOn())) {
            changed.add("dueOn");
        }
        changes = Change.in(changes, changed, new Change(version + 1, by, now));
        owner = assignment.owner();
        nextStep = Sealed.ofNullable(clientId, assignment.nextStep());
        nextStepDue = assignment.dueOn();
        answered = false;
    }

    private void decide(ReferralStatus decision, String by, Instant now) {
        requireUndecided();
        become(decision, by, now);
        decidedAt = now;
    }

    private void become(ReferralStatus next, String by, Instant now) {
        status = next;
        changes = Change.in(changes, List.of("status"), new Change(version + 1, by, now));
    }

    private void requireUndecided() {
        if (status.isDecided()) {
            throw Problems.of(ProblemType.WRONG_STATE, "The referral was already " + status + ". Nothing was changed.");
        }
    }

    /** What it waits for. */
    NextStep next() {
        return switch (status) {
            case ACCEPTED, DECLINED -> NextStep.NOTHING;
            case MORE_ASKED -> NextStep.AWAIT_ANSWER;
            case RECEIVED -> answered ? NextStep.REVIEW_ANSWER : owner == null ? NextStep.ASSIGN : NextStep.REVIEW;
        };
    }

    /** Days since it was received, until it was decided. */
    int ageOn(LocalDate today, ZoneId zone) {
        LocalDate until = decidedAt == null ? today : LocalDate.ofInstant(decidedAt, zone);
        return (int) Math.max(0, ChronoUnit.DAYS.between(receivedOn, until));
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    String site() {
        return site;
    }

    Episode episode() {
        return episode;
    }

    SourceKind sourceKind() {
        return sourceKind;
    }

    @Nullable
    String sourceName() {
        return Sealed.openFor(clientId, sourceName);
    }

    @Nullable
    String organisation() {
        return organisation;
    }

    Urgency urgency() {
        return urgency;
    }

    String reason() {
        return reason.openFor(clientId);
    }

    ReferralStatus status() {
        return status;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    String nextStep() {
        return Sealed.openFor(clientId, nextStep);
    }

    @Nullable
    LocalDate nextStepDue() {
        return nextStepDue;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Map<String, Change> changes() {
        return changes;
    }

    long version() {
        return version;
    }
}
