package health.concord.billing.delivery;

import health.concord.billing.event.Heard;
import health.concord.commons.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What billing hears of delivered services. Each event has the whole present state, so both are taken alike. */
@ApplicationScoped
class DeliveryEvents {

    @Inject
    DeliveredServices services;

    @Produces
    @Singleton
    EventHandler<ServiceTold> delivered() {
        return new Heard<>("service.delivered", ServiceTold.class, services::learn);
    }

    @Produces
    @Singleton
    EventHandler<ServiceTold> amended() {
        return new Heard<>("service.amended", ServiceTold.class, services::learn);
    }
}
