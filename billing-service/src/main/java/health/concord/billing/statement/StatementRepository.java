package health.concord.billing.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StatementRepository implements PanacheRepositoryBase<Statement, UUID> {

    String nextNumber() {
        return "S%08d"
                .formatted(((Number) getEntityManager()
                                .createNativeQuery("SELECT nextval('statement_number')", Long.class)
                                .getSingleResult())
                        .longValue());
    }

    List<Statement> pageAfter(Collection<UUID> clients, Collection<String> sites, UUID after, int fetch) {
        return find("client in ?1 and site in ?2 and id > ?3 order by id", clients, sites, after)
                .page(0, fetch)
                .list();
    }
}
