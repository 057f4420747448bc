package health.concord.portal.intake;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** A referral made complete before it is decided: who sees to it, what the referrer is asked, what is attached. */
@ApplicationScoped
public class Referrals {

    @Inject
    @RestClient
    ReferralClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Outcome<Referral> assign(UUID id, AssignReferral request, long version) {
        return doing.outcome(Peer.INTAKE, client.assign(id, "\"" + version + "\"", request));
    }

    public Outcome<Referral> ask(UUID id, @Nullable String question) {
        return doing.outcome(Peer.INTAKE, client.ask(id, new AskForMore(question)));
    }

    /** Keeps what the referrer answered by telephone or post. */
    public Outcome<Referral> answer(UUID id, @Nullable String answer) {
        return doing.outcome(Peer.INTAKE, client.answer(id, new AnswerQuestion(answer)));
    }

    public Asked<List<ReferralDocument>> documents(UUID id) {
        return asking.begin(Peer.INTAKE, client.documents(id));
    }

    public Asked<byte[]> document(UUID id, UUID document) {
        return asking.begin(Peer.INTAKE, client.document(id, document));
    }

    /** Attaches a PDF, PNG or JPEG; intake judges by its content whether it is what its name says. */
    public Outcome<ReferralDocument> attach(UUID id, String name, byte[] file, String key) {
        String small = name.toLowerCase(Locale.ROOT);
        return doing.outcome(
                Peer.INTAKE,
                small.endsWith(".png")
                        ? client.attachPng(id, key, name, file)
                        : small.endsWith(".jpg") || small.endsWith(".jpeg")
                                ? client.attachJpeg(id, key, name, file)
                                : client.attachPdf(id, key, name, file));
    }
}
