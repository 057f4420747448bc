package health.concord.intake.referral;

import health.concord.commons.security.Caller;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.CloseReason;
import health.concord.intake.episode.Episodes;
import health.concord.intake.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a referral: somebody takes it, asks for more, and decides. */
@ApplicationScoped
@Transactional
public class ReferralDecisions {

    @Inject
    Referrals referrals;

    @Inject
    ReferralMessageRepository messages;

    @Inject
    Clients clients;

    @Inject
    Episodes episodes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public ReferralView accept(UUID id) {
        Referral referral = referrals.require(id);
        referral.accept(caller.id(), clock.instant());
        episodes.beginIntake(referral.episode());
        referrals.note(referral, "referral.accepted", null);
        return referrals.view(referral, null);
    }

    public ReferralView decline(UUID id, DeclineReferral request) {
        Referral referral = referrals.require(id);
        referral.decline(caller.id(), clock.instant());
        episodes.close(
                referral.episode(), CloseReason.REFERRAL_DECLINED, "referral declined", clients.today(referral.site()));
        referrals.note(referral, "referral.declined", request.reason());
        return referrals.view(referral, null);
    }

    public ReferralView assign(UUID id, @Nullable String ifMatch, AssignReferral request) {
        Referral referral = referrals.require(id);
        Revisions.requireUnchanged(ifMatch, referral.version(), "", referral.changes());
        referral.assign(request, caller.id(), clock.instant());
        referrals.note(referral, "referral.assigned", null);
        return referrals.view(referral, null);
    }

    public ReferralView ask(UUID id, AskForMore request) {
        Referral referral = referrals.require(id);
        referral.askForMore(caller.id(), clock.instant());
        messages.persist(message(referral, MessageKind.QUESTION, request.question()));
        referrals.note(referral, "referral.more-asked", null);
        return referrals.view(referral, null);
    }

    public ReferralView answer(UUID id, AnswerQuestion request) {
        Referral referral = referrals.require(id);
        referral.answered(caller.id(), clock.instant());
        messages.persist(message(referral, MessageKind.ANSWER, request.answer()));
        referrals.note(referral, "referral.answered", null);
        return referrals.view(referral, null);
    }

    private ReferralMessage message(Referral referral, MessageKind kind, String text) {
        return new ReferralMessage(referral, kind, text, clock.instant(), caller.id());
    }
}
