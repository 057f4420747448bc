package health.concord.scheduling.units;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the copy as new as billing's last word. */
@ApplicationScoped
class AuthorisationChanged implements EventHandler<AuthorisationChanged.Data> {

    /** What is taken from {@code authorisation.changed}. */
    record Data(
            UUID client,
            @Nullable String payer,
            @Nullable Integer unitsLeft,
            @Nullable LocalDate until) {}

    @Inject
    AuthorisationCopyRepository copies;

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
        AuthorisationCopy copy = copies.findByIdOptional(client).orElseGet(() -> new AuthorisationCopy(client));
        copy.take(event.data().payer(), event.data().unitsLeft(), event.data().until());
        copy.toldAt(event.version());
        copies.persist(copy);
    }
}
