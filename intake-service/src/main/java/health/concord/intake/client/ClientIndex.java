package health.concord.intake.client;

import health.concord.intake.seal.Reindexing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Keeps what clients are found by: the text of their names, and the tokens of what is sealed. */
@ApplicationScoped
class ClientIndex implements Reindexing {

    private static final int AT_ONCE = 200;
    private static final String OUTDATED = " client WHERE index_key IS DISTINCT FROM :key";

    @Inject
    EntityManager entities;

    @Inject
    ClientRepository clients;

    @Inject
    ClientTokens tokens;

    /** In the transaction of the change, after the record was flushed. */
    void put(Client client) {
        entities.createNativeQuery("DELETE FROM client_token WHERE client_id = :client")
                .setParameter("client", client.id())
                .executeUpdate();
        var found = tokens.of(client.details());
        if (!found.isEmpty()) {
            entities.createNativeQuery("INSERT INTO client_token (client_id, token)"
                            + " SELECT :client, unnest(string_to_array(:tokens, ' '))")
                    .setParameter("client", client.id())
                    .setParameter("tokens", String.join(" ", found))
                    .executeUpdate();
        }
        // Not a change of the record: its version stays.
        entities.createNativeQuery("UPDATE client SET index_key = :key, search_text = :text WHERE id = :client")
                .setParameter("key", tokens.key())
                .setParameter("text", client.searchText())
                .setParameter("client", client.id())
                .executeUpdate();
    }

    @Override
    public boolean reindexSome() {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            List<UUID> outdated = entities.createNativeQuery(
                            "SELECT id FROM" + OUTDATED + " ORDER BY id LIMIT " + AT_ONCE + " FOR UPDATE", UUID.class)
                    .setParameter("key", tokens.key())
                    .getResultList();
            if (!outdated.isEmpty()) {
                clients.list("id in ?1", outdated).forEach(this::put);
            }
            return !outdated.isEmpty();
        });
    }

    @Override
    public long left() {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM" + OUTDATED)
                        .setParameter("key", tokens.key())
                        .getSingleResult())
                .longValue();
    }
}
