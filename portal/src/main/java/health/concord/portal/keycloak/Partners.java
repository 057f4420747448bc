package health.concord.portal.keycloak;

import health.concord.portal.peer.Outcome;
import health.concord.portal.web.NothingHere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Partner clinics and their keys. Clients that are no partner's can be neither seen nor changed here. */
@ApplicationScoped
public class Partners {

    private static final int NOT_FOUND = 404;
    private static final String ROLE = "partner";

    @Inject
    @RestClient
    PartnerClient client;

    @Inject
    @RestClient
    AccountClient accounts;

    @Inject
    RealmAccess access;

    /**
     * The partners, or why they are not told.
     *
     * @param problem null when they are
     */
    public record Known(List<Partner> partners, @Nullable String problem) {}

    public Known known() {
        try {
            String bearer = access.bearer();
            List<Partner> found = access.await(RealmAccess.whole(
                    (first, most) -> client.named(access.realm(), bearer, Partner.PREFIX, true, first, most)));
            return new Known(
                    found.stream()
                            .filter(one -> one.clientId().startsWith(Partner.PREFIX))
                            .sorted(Comparator.comparing(Partner::clientId))
                            .toList(),
                    null);
        } catch (RuntimeException e) {
            return new Known(List.of(), RealmAccess.problem(e));
        }
    }

    /**
     * Lets a clinic in. A client without its role could do nothing, so one that does not get it is removed again.
     *
     * @return the key that was made; without one, where the clinic publishes its own
     */
    public Outcome<NewKey> add(AddPartner wanted) {
        String clientId = Partner.PREFIX + wanted.code();
        SigningKey key = SigningKey.make();
        String keysAt = wanted.keysAt();
        try {
            String bearer = access.bearer();
            String id;
            try (Response made = access.await(client.add(
                    access.realm(),
                    bearer,
                    NewPartner.of(wanted, keysAt == null ? NewPartner.holding(key) : NewPartner.publishing(keysAt))))) {
                id = made.getHeaderString("Location").replaceAll(".*/", "");
            }
            giveRole(id, bearer);
            return new Outcome.Done<>(new NewKey(clientId, key));
        } catch (RuntimeException e) {
            return RealmAccess.notDone(e);
        }
    }

    private void giveRole(String id, String bearer) {
        try {
            Account account = access.await(client.account(access.realm(), bearer, id));
            RealmRole role = access.await(accounts.role(access.realm(), bearer, ROLE));
            access.await(accounts.grant(access.realm(), bearer, account.id(), List.of(role)));
        } catch (RuntimeException e) {
            access.await(client.remove(access.realm(), bearer, id));
            throw e;
        }
    }

    /** The old key, or secret, is good no more. */
    public Outcome<NewKey> newKey(String id) {
        SigningKey key = SigningKey.make();
        return switch (change(
                id, Map.of("clientAuthenticatorType", NewPartner.BY_KEY, "attributes", NewPartner.holding(key)))) {
            case Outcome.Done<String>(String clientId) -> new Outcome.Done<>(new NewKey(clientId, key));
            case Outcome.NotDone<String>(String words, Map<String, String> fields) ->
                new Outcome.NotDone<>(words, fields);
        };
    }

    /** Whether the partner gets tokens; those it has are good for five minutes at most. */
    public Outcome<String> enable(String id, boolean enabled) {
        return change(id, Map.of("enabled", enabled));
    }

    private Outcome<String> change(String id, Map<String, Object> change) {
        try {
            String name = name(id);
            access.await(client.change(access.realm(), access.bearer(), id, change));
            return new Outcome.Done<>(name);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                throw new NothingHere();
            }
            return RealmAccess.notDone(e);
        } catch (NothingHere e) {
            throw e;
        } catch (RuntimeException e) {
            return RealmAccess.notDone(e);
        }
    }

    private String name(String id) {
        Partner partner = access.await(client.partner(access.realm(), access.bearer(), id));
        if (!partner.clientId().startsWith(Partner.PREFIX)) {
            throw new NothingHere();
        }
        return partner.clientId();
    }
}
