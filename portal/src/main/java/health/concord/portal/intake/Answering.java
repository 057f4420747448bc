package health.concord.portal.intake;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Answers that are saved bit by bit, and links by which clients answer themselves. */
@ApplicationScoped
public class Answering {

    @Inject
    @RestClient
    AnsweringClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Forms that clients of a site sent and nobody on staff has looked at, the oldest first. */
    public Asked<List<UnseenForm>> unseen(String site) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.unseen(site, after, limit));
    }

    /** Says that the signed-in person has looked at what came by a link. */
    public Outcome<AnswerLink> acknowledge(UUID link) {
        return doing.outcome(Peer.INTAKE, client.acknowledge(link));
    }

    public Asked<List<Draft>> drafts(UUID episode) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.drafts(episode, after, limit));
    }

    /**
     * Saves the answers so far.
     *
     * @param draft null when none was begun
     */
    public Outcome<Draft> save(
            UUID episode,
            String instrument,
            @Nullable UUID draft,
            long version,
            Map<String, Object> answers,
            String key) {
        SaveAnswers request = new SaveAnswers(answers);
        return doing.outcome(
                Peer.INTAKE,
                draft != null
                        ? client.save(draft, tag(version), request)
                        : client.start(episode, key, new StartDraft(instrument))
                                .chain(begun -> client.save(begun.id(), tag(begun.version()), request)));
    }

    public Outcome<Score> submit(UUID draft, @Nullable String on, String key) {
        return doing.outcome(Peer.INTAKE, client.submit(draft, key, new SubmitDraft(on)));
    }

    public Asked<List<AnswerLink>> links(UUID episode) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.links(episode, after, limit));
    }

    public Outcome<AnswerLink> make(UUID episode, MakeLink request) {
        return doing.outcome(Peer.INTAKE, client.make(episode, request));
    }

    public Outcome<AnswerLink> revoke(UUID link) {
        return doing.outcome(Peer.INTAKE, client.revoke(link));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
