package health.concord.portal.billing;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The quarterly files of code pairs (NCCI) and unit limits (MUE). */
@ApplicationScoped
public class EditFiles {

    @Inject
    @RestClient
    EditFileClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    @ConfigProperty(name = "concord.peers.files-within")
    Duration within;

    /** The latest load first. */
    public Asked<List<EditFile>> all() {
        return asking.begin(
                Peer.BILLING, asking.whole(Peer.BILLING, client::files).map(List::reversed));
    }

    public Outcome<EditFile> load(LoadEdits wanted, String key) {
        File file = wanted.content().toFile();
        return doing.outcome(
                Peer.BILLING,
                wanted.isArchive()
                        ? client.loadArchive(
                                key,
                                wanted.kind(),
                                wanted.form(),
                                wanted.effectiveFrom(),
                                wanted.name(),
                                wanted.part(),
                                wanted.parts(),
                                file)
                        : client.loadTable(
                                key,
                                wanted.kind(),
                                wanted.form(),
                                wanted.effectiveFrom(),
                                wanted.name(),
                                wanted.part(),
                                wanted.parts(),
                                file),
                within);
    }

    /**
     * Stores nothing.
     *
     * @param from first day of the services that are looked at
     * @param to last one
     */
    public Outcome<EditPreview> attempt(LoadEdits wanted, String site, @Nullable String from, @Nullable String to) {
        File file = wanted.content().toFile();
        return doing.outcome(
                Peer.BILLING,
                wanted.isArchive()
                        ? client.tryArchive(
                                wanted.kind(),
                                wanted.form(),
                                wanted.effectiveFrom(),
                                wanted.part(),
                                wanted.parts(),
                                site,
                                from,
                                to,
                                file)
                        : client.tryTable(
                                wanted.kind(),
                                wanted.form(),
                                wanted.effectiveFrom(),
                                wanted.part(),
                                wanted.parts(),
                                site,
                                from,
                                to,
                                file),
                within);
    }
}
