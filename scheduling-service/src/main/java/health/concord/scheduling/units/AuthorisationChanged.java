package health.concord.scheduling.units;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.Problems;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the copy as new as billing's last word. Of an authorisation that is over or has not begun nothing is kept: the
 * one that runs today is what is booked against.
 */
@ApplicationScoped
class AuthorisationChanged implements EventHandler<AuthorisationChanged.Data> {

    /** What is taken from {@code authorisation.changed}; who pays is asked of billing, which knows the name. */
    record Data(
            UUID client,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer left) {

        boolean runsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    @Inject
    AuthorisationCopyRepository copies;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Override
    public String type() {
        return "authorisation.changed";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void handle(IncomingEvent<Data> event) {
        UUID client = event.data().client();
        if (client == null) {
            throw Problems.invalid("data.client", "is needed");
        }
        if (!event.data().runsOn(LocalDate.now(clock.withZone(sites.zone(event.site()))))) {
            return;
        }
        AuthorisationCopy copy = copies.findByIdOptional(client).orElseGet(() -> new AuthorisationCopy(client));
        copy.take(null, event.data().left(), event.data().to());
        copy.toldAt(event.version());
        copies.persist(copy);
    }
}
