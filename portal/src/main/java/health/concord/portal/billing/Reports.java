package health.concord.portal.billing;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** How well money comes in, what was delivered, and what runs out. */
@ApplicationScoped
public class Reports {

    @Inject
    @RestClient
    ReportClient client;

    @Inject
    Asking asking;

    public Asked<RevenueCycle> revenueCycle(String site, LocalDate from, LocalDate to) {
        return asking.begin(Peer.BILLING, client.revenueCycle(site, from, to));
    }

    public Asked<Revenue> revenue(String site, LocalDate from, LocalDate to, String by) {
        return asking.begin(Peer.BILLING, client.revenue(site, from, to, by));
    }

    public Asked<String> revenueCycleCsv(String site, LocalDate from, LocalDate to) {
        return asking.begin(Peer.BILLING, client.revenueCycleCsv(site, from, to));
    }

    public Asked<String> revenueCsv(String site, LocalDate from, LocalDate to, String by) {
        return asking.begin(Peer.BILLING, client.revenueCsv(site, from, to, by));
    }

    public Asked<Aged> aged(String site, String by) {
        return asking.begin(Peer.BILLING, client.aged(site, by));
    }

    public Asked<Listing<DeliveredRow>> delivered(
            String site, boolean unclaimed, LocalDate from, LocalDate to, @Nullable String after) {
        return asking.some(Peer.BILLING, after, (at, limit) -> client.delivered(site, unclaimed, from, to, at, limit));
    }

    /** All of them, for a file. */
    public Answer<List<DeliveredRow>> allDelivered(String site, boolean unclaimed, LocalDate from, LocalDate to) {
        return asking.all(Peer.BILLING, (after, limit) -> client.delivered(site, unclaimed, from, to, after, limit));
    }

    public Asked<List<ReviewTask>> tasks(LocalDate dueBy) {
        return asking.begin(Peer.BILLING, client.tasks(dueBy));
    }

    public Asked<BurnDown> burnDown(UUID authorisation) {
        return asking.begin(Peer.BILLING, client.burnDown(authorisation));
    }
}
