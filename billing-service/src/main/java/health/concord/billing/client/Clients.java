package health.concord.billing.client;

import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Billing's copy of clients and episodes, kept by what intake tells. */
@ApplicationScoped
public class Clients {

    @Inject
    BilledClientRepository clients;

    @Inject
    EpisodeRepository episodes;

    @Inject
    Certifications certifications;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Transactional(Transactional.TxType.MANDATORY)
    void learn(IncomingEvent<ClientTold> event) {
        sites.require("site", event.site());
        UUID id = event.data().client();
        Optional<BilledClient> known = clients.findByIdOptional(id);
        BilledClient client = known.orElseGet(() -> new BilledClient(id));
        client.learn(event.data(), event.site());
        if (known.isEmpty()) {
            clients.persist(client);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void learnEpisode(IncomingEvent<EpisodeTold> event) {
        EpisodeTold told = event.data();
        LocalDate toldOn = event.occurredAt()
                .atZone(sites.require("site", event.site()).zone())
                .toLocalDate();
        Optional<Episode> known = episodes.findByIdOptional(told.episode());
        Episode episode = known.orElseGet(() -> new Episode(told.episode()));
        episode.learn(told, event.site(), toldOn);
        if (known.isEmpty()) {
            episodes.persist(episode);
            episodes.flush();
        }
        certifications.learn(told, toldOn);
    }

    /** The client a path names; another site's is as if missing. */
    @Transactional
    public BilledClient get(UUID id) {
        return clients.findByIdOptional(id)
                .filter(client -> caller.maySee(client.site()))
                .orElseThrow(Problems::notFound);
    }

    /** The client a request names. */
    @Transactional
    public BilledClient require(String field, UUID id) {
        return clients.findByIdOptional(id)
                .filter(client -> caller.maySee(client.site()))
                .orElseThrow(() -> Problems.invalid(
                        field, "is not a client that billing knows; wait a moment if it was registered just now"));
    }

    /** The records of the same person, this one first: what stands under one of them is read under all. */
    @Transactional
    public List<UUID> samePerson(UUID id) {
        List<UUID> ids = new ArrayList<>(List.of(id));
        clients.ofSamePerson(id).stream().filter(other -> !other.equals(id)).forEach(ids::add);
        return ids;
    }

    @Transactional
    public Optional<BilledClient> find(UUID id) {
        return clients.findByIdOptional(id);
    }

    @Transactional
    public List<BilledClient> all(Collection<UUID> ids) {
        return clients.list("id in ?1", ids);
    }

    /** The episodes of these clients, by client. */
    @Transactional
    public Map<UUID, List<EpisodeRecord>> episodesOf(Collection<UUID> clientIds) {
        List<Episode> found = episodes.ofClients(clientIds);
        Map<UUID, List<CertifiedDay>> certified =
                certifications.of(found.stream().map(Episode::id).toList());
        return found.stream()
                .collect(Collectors.groupingBy(
                        Episode::client,
                        Collectors.mapping(
                                episode -> new EpisodeRecord(episode, certified.getOrDefault(episode.id(), List.of())),
                                Collectors.toList())));
    }
}
