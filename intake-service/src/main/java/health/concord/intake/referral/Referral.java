package health.concord.intake.referral;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.episode.Episode;
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
import java.util.UUID;
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

    private LocalDate receivedOn;
    private Instant enteredAt;

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
        referral.receivedOn = receivedOn;
        referral.enteredAt = now;
        return referral;
    }

    void accept() {
        decide(ReferralStatus.ACCEPTED);
    }

    void decline() {
        decide(ReferralStatus.DECLINED);
    }

    private void decide(ReferralStatus decision) {
        if (status != ReferralStatus.RECEIVED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The referral was already " + status + ". Nothing was changed.");
        }
        status = decision;
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

    LocalDate receivedOn() {
        return receivedOn;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    long version() {
        return version;
    }
}
