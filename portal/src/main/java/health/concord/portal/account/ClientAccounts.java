package health.concord.portal.account;

import health.concord.portal.intake.Episode;
import health.concord.portal.peer.Answer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the clients of a list of billing are called and where their accounts are, as far as intake tells it. */
public record ClientAccounts(Answer<List<Episode>> episodes) {

    /** What the client is called; null where intake does not say. */
    public @Nullable String name(UUID client) {
        Episode episode = episode(client);
        return episode == null ? null : episode.clientLabel();
    }

    /** The account tab of the client's chart, of the episode that is open where one is. */
    public String path(UUID client) {
        Episode episode = episode(client);
        return episode == null ? "/people/" + client : episode.chart() + "/account";
    }

    private @Nullable Episode episode(UUID client) {
        List<Episode> known = episodes.orNull();
        return known == null
                ? null
                : known.stream()
                        .filter(episode -> episode.client().equals(client))
                        .reduce((one, other) -> other.isClosed() ? one : other)
                        .orElse(null);
    }
}
