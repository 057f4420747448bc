package health.concord.portal.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Groups and therapists in full, as those who describe them write them. */
@ApplicationScoped
public class Descriptions {

    @Inject
    @RestClient
    DescribingClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<ObjectNode> of(Described kind, UUID id) {
        return asking.begin(Peer.MATCHING, kind == Described.GROUP ? client.group(id) : client.therapist(id));
    }

    public Outcome<ObjectNode> add(Described kind, ObjectNode description, String key) {
        return doing.outcome(
                Peer.MATCHING,
                kind == Described.GROUP ? client.addGroup(key, description) : client.addTherapist(key, description));
    }

    /** @param version of what is replaced */
    public Outcome<ObjectNode> change(Described kind, UUID id, @Nullable Integer version, ObjectNode description) {
        String replaced = tag(version);
        return doing.outcome(
                Peer.MATCHING,
                kind == Described.GROUP
                        ? client.changeGroup(id, replaced, description)
                        : client.changeTherapist(id, replaced, description));
    }

    /** Placement offers it no more; past placements keep it. */
    public Outcome<Boolean> retire(Described kind, UUID id, @Nullable Integer version) {
        String seen = tag(version);
        return doing.outcome(
                Peer.MATCHING,
                (kind == Described.GROUP ? client.retireGroup(id, seen) : client.retireTherapist(id, seen))
                        .replaceWith(true));
    }

    private static String tag(@Nullable Integer version) {
        return "\"" + version + "\"";
    }
}
