package health.concord.billing.clearinghouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Control numbers of interchanges, of all kinds from one row: none is ever used again. */
@ApplicationScoped
public class ControlNumbers {

    @Inject
    EntityManager store;

    @Transactional
    public long next() {
        return (Long) store.createNativeQuery("SELECT nextval('interchange_control')", Long.class)
                .getSingleResult();
    }
}
