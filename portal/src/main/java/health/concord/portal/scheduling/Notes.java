package health.concord.portal.scheduling;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Notes of sessions, for clinicians alone. */
@ApplicationScoped
public class Notes {

    @Inject
    @RestClient
    CareClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Unknown where none was written yet. */
    public Asked<Note> of(UUID session) {
        return asking.begin(Peer.SCHEDULING, client.note(session));
    }

    /** @param version of what was read; null the first time */
    public Outcome<Note> write(UUID session, @Nullable Integer version, WriteNote note) {
        return doing.outcome(Peer.SCHEDULING, client.write(session, version == null ? null : tag(version), note));
    }

    public Outcome<Note> sign(UUID session, int version, boolean similarReviewed) {
        return doing.outcome(Peer.SCHEDULING, client.sign(session, tag(version), new SignNote(similarReviewed)));
    }

    public Outcome<Note> add(UUID session, @Nullable UUID about, String text) {
        return doing.outcome(Peer.SCHEDULING, client.add(session, new AddToNote(about, text)));
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
