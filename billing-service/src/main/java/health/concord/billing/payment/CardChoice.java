package health.concord.billing.payment;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What serves until another bean of the interface is there. */
class CardChoice {

    @Produces
    @ApplicationScoped
    @DefaultBean
    CardProcessor cards(CardSettings settings) {
        return switch (settings.processor()) {
            case LOCAL -> new LocalCards();
            case NONE -> new NoCards();
        };
    }
}
