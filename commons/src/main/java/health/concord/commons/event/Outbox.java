package health.concord.commons.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.commons.id.Ids;
import health.concord.commons.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;

/** Sends events: stored with the change that they tell of, delivered afterwards until the receiver has them. */
@ApplicationScoped
public class Outbox {

    @Inject
    OutboxStore store;

    @Inject
    EventDelivery delivery;

    @Inject
    Work work;

    @Inject
    ObjectMapper mapper;

    /** Must be called in the transaction of the change: they commit together or not at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Event event, Peer... receivers) {
        try {
            String data = mapper.writeValueAsString(event.data());
            long version = store.nextVersion();
            for (Peer receiver : receivers) {
                UUID id = Ids.next();
                store.insert(id, receiver, event, version, data);
                work.schedule(delivery.of(id));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the event could not be stored", e);
        }
    }
}
