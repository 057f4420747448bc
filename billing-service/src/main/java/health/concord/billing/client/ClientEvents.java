package health.concord.billing.client;

import health.concord.billing.event.Heard;
import health.concord.commons.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What billing hears of clients and episodes. Each event has the whole present state, so they are taken alike. */
@ApplicationScoped
class ClientEvents {

    @Inject
    Clients clients;

    @Produces
    @Singleton
    EventHandler<ClientTold> registered() {
        return new Heard<>("client.registered", ClientTold.class, clients::learn);
    }

    @Produces
    @Singleton
    EventHandler<ClientTold> changed() {
        return new Heard<>("client.changed", ClientTold.class, clients::learn);
    }

    @Produces
    @Singleton
    EventHandler<EpisodeTold> opened() {
        return new Heard<>("episode.opened", EpisodeTold.class, clients::learnEpisode);
    }

    @Produces
    @Singleton
    EventHandler<EpisodeTold> moved() {
        return new Heard<>("episode.changed", EpisodeTold.class, clients::learnEpisode);
    }

    @Produces
    @Singleton
    EventHandler<EpisodeTold> closed() {
        return new Heard<>("episode.closed", EpisodeTold.class, clients::learnEpisode);
    }
}
