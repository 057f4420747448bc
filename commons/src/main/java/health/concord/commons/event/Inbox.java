package health.concord.commons.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Takes events: the same one again does nothing, an older state of an aggregate than the known one is stale. */
@ApplicationScoped
class Inbox {

    @Inject
    DataSource database;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper mapper;

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Transactional
    void take(EventEnvelope event) {
        EventHandler<?> handler = handlers.stream()
                .filter(h -> h.type().equals(event.type()))
                .findFirst()
                .orElseThrow(() -> Problems.refused("UNKNOWN_EVENT", "This service takes no events of that type."));
        try (Connection connection = database.getConnection()) {
            if (!isNew(connection, event)) {
                return;
            }
            if (!isNewest(connection, event)) {
                throw Problems.of(ProblemType.STALE_EVENT, "Nothing to do: what came later is already here.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the event could not be noted", e);
        }
        hand(handler, event);
    }

    private <T> void hand(EventHandler<T> handler, EventEnvelope event) {
        T data;
        try {
            data = mapper.readerFor(handler.dataType())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(mapper.treeAsTokens(event.data()));
        } catch (JsonProcessingException e) {
            throw Problems.invalid("data", "is not of the form that " + event.type() + " has");
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        handler.handle(new IncomingEvent<>(
                event.id(),
                event.occurredAt(),
                event.aggregate().id(),
                event.aggregate().version(),
                event.site(),
                data));
    }

    private boolean isNew(Connection connection, EventEnvelope event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO inbox_event (id, type, sender)" + " VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.type());
            insert.setString(3, caller.id());
            return insert.executeUpdate() == 1;
        }
    }

    /** Also locks the aggregate's row, so that two events about one aggregate are handled one after the other. */
    private static boolean isNewest(Connection connection, EventEnvelope event) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("INSERT INTO inbox_aggregate (type, id, version)"
                + " VALUES (?, ?, ?) ON CONFLICT (type, id) DO UPDATE SET version = excluded.version"
                + " WHERE inbox_aggregate.version < excluded.version")) {
            upsert.setString(1, event.aggregate().type());
            upsert.setObject(2, event.aggregate().id());
            upsert.setLong(3, event.aggregate().version());
            return upsert.executeUpdate() == 1;
        }
    }
}
