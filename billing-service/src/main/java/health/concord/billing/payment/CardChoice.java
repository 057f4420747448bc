package health.concord.billing.payment;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The local stand-in serves until another bean of the interface is there. */
class CardChoice {

    @Produces
    @ApplicationScoped
    @DefaultBean
    CardProcessor cards() {
        return new LocalCards();
    }
}
