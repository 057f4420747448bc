package health.concord.commons.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.work.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Carries one event to its receiver, and again until it is taken. A refusal (4xx) parks it for a person to see. */
@ApplicationScoped
class EventDelivery {

    private static final String TASK = "deliver-event";
    private static final int CONFLICT = 409;
    private static final int UNAUTHORIZED = 401;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    @Inject
    OutboxStore store;

    @Inject
    @RestClient
    EventsClient events;

    @Inject
    Config config;

    @Inject
    ObjectMapper mapper;

    TaskInstance<Void> of(UUID event) {
        return new TaskInstance<>(TASK, event.toString());
    }

    @Produces
    @Singleton
    OneTimeTask<Void> delivering() {
        return Tasks.oneTime(TASK)
                .onFailure(new Retry<>(Duration.ofMillis(500), Duration.ofSeconds(30)))
                .execute((instance, context) -> deliver(UUID.fromString(instance.getId())));
    }

    private void deliver(UUID id) {
        try {
            OutboxStore.Row event = store.find(id);
            if (event == null || event.delivered()) {
                return;
            }
            try {
                events.post(urlOf(event.receiver()), envelope(event));
                store.delivered(id);
            } catch (WebApplicationException refusal) {
                settle(id, refusal);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the event could not be delivered", e);
        }
    }

    /** A stale event is as good as delivered: the receiver knows something newer. */
    private void settle(UUID id, WebApplicationException refusal) throws SQLException {
        int status = refusal.getResponse().getStatus();
        if (status == CONFLICT) {
            store.delivered(id);
        } else if (status >= 500 || status == UNAUTHORIZED || status == REQUEST_TIMEOUT || status == TOO_MANY) {
            throw refusal;
        } else {
            store.park(id, "refused with " + status);
        }
    }

    private String urlOf(Peer receiver) {
        return config.getValue("concord.peers." + receiver.configName() + ".url", String.class) + "/events";
    }

    private EventEnvelope envelope(OutboxStore.Row event) throws JsonProcessingException {
        return new EventEnvelope(
                event.id(),
                event.type(),
                event.occurredAt().toInstant(),
                new EventEnvelope.Aggregate(event.aggregateType(), event.aggregateId(), event.version()),
                event.site(),
                mapper.readTree(event.data()));
    }
}
