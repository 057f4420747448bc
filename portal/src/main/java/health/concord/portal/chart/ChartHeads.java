package health.concord.portal.chart;

import health.concord.portal.intake.Charts;
import health.concord.portal.intake.ClientRecord;
import health.concord.portal.intake.Episode;
import health.concord.portal.intake.SafetyHold;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.NothingHere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Asks what every tab of a chart needs, beside whatever the tab asks itself. */
@RequestScoped
public class ChartHeads {

    @Inject
    Charts charts;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** On its way. */
    public final class Coming {

        private final UUID clientId;
        private final UUID episodeId;
        private final Asked<ClientRecord> client;
        private final Asked<Episode> episode;
        private final Asked<List<SafetyHold>> holds;

        private Coming(UUID clientId, UUID episodeId) {
            this.clientId = clientId;
            this.episodeId = episodeId;
            client = charts.client(clientId);
            episode = charts.episode(episodeId);
            holds = charts.holds(clientId);
        }

        /** Waits for it; an address that names what is not there, or another client's episode, leads nowhere. */
        public ChartHead at(Tab tab) {
            Answer<ClientRecord> who = client.answer();
            Answer<Episode> way = episode.answer();
            Episode given = way.orNull();
            if (who.isUnknown()
                    || way.isUnknown()
                    || (given != null && !given.client().equals(clientId))) {
                throw new NothingHere();
            }
            return new ChartHead(
                    who,
                    way,
                    holds.answer(),
                    "/clients/" + clientId + "/episodes/" + episodeId,
                    tab,
                    signedIn.person(),
                    current.time());
        }
    }

    public Coming begin(UUID client, UUID episode) {
        return new Coming(client, episode);
    }
}
