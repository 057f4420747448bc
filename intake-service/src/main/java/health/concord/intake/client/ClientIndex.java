package health.concord.intake.client;

import health.concord.intake.seal.Reindexing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.StringJoiner;
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
        put(List.of(client));
    }

    /** Three statements for all: lists travel as lines of one text. */
    private void put(List<Client> changed) {
        StringJoiner ids = new StringJoiner("\n");
        StringJoiner texts = new StringJoiner("\n");
        StringJoiner owners = new StringJoiner("\n");
        StringJoiner found = new StringJoiner("\n");
        for (Client client : changed) {
            ids.add(client.id().toString());
            texts.add(client.searchText());
            for (String token : tokens.of(client.details())) {
                owners.add(client.id().toString());
                found.add(token);
            }
        }
        entities.createNativeQuery("DELETE FROM client_token WHERE client_id = ANY (" + uuids(":ids") + ")")
                .setParameter("ids", ids.toString())
                .executeUpdate();
        if (found.length() > 0) {
            entities.createNativeQuery("INSERT INTO client_token (client_id, token) SELECT * FROM unnest("
                            + uuids(":owners") + ", " + lines(":tokens") + ")")
                    .setParameter("owners", owners.toString())
                    .setParameter("tokens", found.toString())
                    .executeUpdate();
        }
        // Not a change of the record: its version stays.
        entities.createNativeQuery("UPDATE client c SET index_key = :key, search_text = n.text FROM unnest("
                        + uuids(":ids") + ", " + lines(":texts") + ") AS n (id, text) WHERE c.id = n.id")
                .setParameter("key", tokens.key())
                .setParameter("ids", ids.toString())
                .setParameter("texts", texts.toString())
                .executeUpdate();
    }

    private static String lines(String parameter) {
        return "string_to_array(" + parameter + ", chr(10))";
    }

    private static String uuids(String parameter) {
        return "CAST(" + lines(parameter) + " AS uuid[])";
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
                put(clients.list("id in ?1", outdated));
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
