package health.concord.billing.authorisation;

import health.concord.billing.client.BilledClient;
import health.concord.billing.client.Clients;
import health.concord.billing.client.EpisodeRecord;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.Payers;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells scheduling what is left of authorisations, in the transaction that changed it, and only when it did: so a person
 * is not booked past what the payer allows.
 */
@ApplicationScoped
public class AuthorisationNews {

    @Inject
    AuthorisationRepository authorisations;

    @Inject
    AuthorisationDrawRepository draws;

    @Inject
    Clients clients;

    @Inject
    Payers payers;

    @Inject
    SiteCatalogue sites;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** How it stands before a change: what is left of each of the client's authorisations. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Integer> left(UUID client) {
        draws.flush();
        Map<UUID, Integer> used = draws.usedOf(client);
        return authorisations.ofClient(client).stream()
                .collect(Collectors.toMap(Authorisation::id, one -> one.units() - used.getOrDefault(one.id(), 0)));
    }

    /** Tells of each authorisation of the client that has not as much left as before, or was not there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellChanges(UUID client, Map<UUID, Integer> before) {
        Map<UUID, Integer> now = left(client);
        if (now.equals(before)) {
            return;
        }
        Optional<BilledClient> known = clients.find(client);
        if (known.isEmpty()) {
            return;
        }
        String site = known.get().site();
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.zone(site));
        List<Authorisation> all = authorisations.ofClient(client);
        Map<UUID, String> names =
                payers.all(all.stream().map(Authorisation::payer).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Payer::id, Payer::name));
        Optional<Authorisation> first = all.stream()
                .filter(one -> one.isValidOn(today))
                .min(Comparator.comparing((Authorisation one) -> now.getOrDefault(one.id(), 0))
                        .thenComparing(Authorisation::validTo));
        Function<Authorisation, AuthorisationTold> told =
                one -> told(one, now, episode(client, today), names.get(one.payer()), first);
        all.stream()
                .filter(one -> !Objects.equals(now.get(one.id()), before.get(one.id())))
                .forEach(one -> outbox.send(
                        Event.of("authorisation.changed", "authorisation", one.id(), site, told.apply(one)),
                        Peer.SCHEDULING));
    }

    private @Nullable UUID episode(UUID client, LocalDate today) {
        return clients.episodesOf(List.of(client)).getOrDefault(client, List.of()).stream()
                .map(EpisodeRecord::episode)
                .filter(one -> one.closedOn() == null || !one.closedOn().isBefore(today))
                .max(Comparator.comparing(one -> one.openedOn()))
                .map(one -> one.id())
                .orElse(null);
    }

    private static AuthorisationTold told(
            Authorisation one,
            Map<UUID, Integer> left,
            @Nullable UUID episode,
            @Nullable String payer,
            Optional<Authorisation> first) {
        int own = left.getOrDefault(one.id(), 0);
        return new AuthorisationTold(
                one.id(),
                one.client(),
                episode,
                payer,
                one.service(),
                one.validFrom(),
                one.validTo(),
                one.units(),
                one.units() - own,
                own,
                first.map(Authorisation::id).map(left::get).orElse(null),
                first.map(Authorisation::validTo).orElse(null));
    }
}
