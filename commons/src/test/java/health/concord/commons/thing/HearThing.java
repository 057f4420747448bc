package health.concord.commons.thing;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

@ApplicationScoped
class HearThing implements EventHandler<HearThing.Data> {

    static final Set<String> FAIL_ONCE = ConcurrentHashMap.newKeySet();

    @Inject
    EntityManager store;

    record Data(UUID id, String name) {}

    @Override
    public String type() {
        return "thing.made";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void handle(IncomingEvent<Data> event) {
        store.createNativeQuery("INSERT INTO heard VALUES (?1, ?2, ?3)")
                .setParameter(1, event.id())
                .setParameter(2, event.data().id())
                .setParameter(3, event.data().name())
                .executeUpdate();
        if (FAIL_ONCE.remove(event.data().name())) {
            throw new IllegalStateException("a passing fault");
        }
        if (event.data().name().equals("park me")) {
            throw Problems.refused("NOT_WANTED", "No.");
        }
    }
}
