package health.concord.portal.matching;

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

/** Why a recommendation is as it is, and what would be otherwise. */
@ApplicationScoped
public class Insight {

    @Inject
    @RestClient
    InsightClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<Explanation> explanation(UUID request) {
        return asking.begin(Peer.MATCHING, client.explanation(request));
    }

    /** The same with what would be recommended, were one of the things it hangs on another; the first is number 0. */
    public Asked<Explanation.Tried> lever(UUID request, int number) {
        return asking.begin(Peer.MATCHING, client.lever(request, number));
    }

    public Asked<Comparison> comparison(UUID request, int option, int with) {
        return asking.begin(
                Peer.MATCHING, client.comparison(request, option, with).map(Comparison.Of::comparison));
    }

    public Asked<WhyNot> whyNotGroup(UUID request, UUID group) {
        return asking.begin(Peer.MATCHING, client.whyNot(request, group, null));
    }

    public Asked<WhyNot> whyNotTherapist(UUID request, UUID therapist) {
        return asking.begin(Peer.MATCHING, client.whyNot(request, null, therapist));
    }

    public Asked<Letter> letter(UUID request, @Nullable String language) {
        return asking.begin(Peer.MATCHING, client.letter(request, language));
    }

    public Outcome<WhatIf> whatIf(UUID request, AskWhatIf changes) {
        return doing.outcome(Peer.MATCHING, client.whatIf(request, changes));
    }
}
