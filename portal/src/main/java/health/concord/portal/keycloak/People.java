package health.concord.portal.keycloak;

import health.concord.portal.language.Say;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Accounts and their roles, as Keycloak keeps them. */
@ApplicationScoped
public class People {

    private static final int MANY = 200;
    private static final int FORBIDDEN = 403;

    @Inject
    @RestClient
    PeopleClient client;

    @ConfigProperty(name = "concord.issuer")
    String issuer;

    /** Where Keycloak administers the realm, when it is not beside the issuer. */
    @ConfigProperty(name = "concord.realm-admin-url")
    Optional<String> adminUrl;

    @ConfigProperty(name = "concord.peers.answer-within")
    Duration limit;

    /** An account with its roles. */
    public record Listed(Account account, List<String> roles) {

        public boolean has(String role) {
            return roles.contains(role);
        }
    }

    /**
     * What Keycloak keeps, or why it is not told.
     *
     * @param problem null when it is
     */
    public record Known(List<Listed> people, @Nullable String problem) {}

    public Known known() {
        try {
            List<Account> accounts = await(client.people(realm(), MANY));
            List<Uni<Listed>> asked = new ArrayList<>();
            accounts.forEach(account -> asked.add(client.rolesOf(realm(), account.id())
                    .map(roles -> new Listed(
                            account, roles.stream().map(RealmRole::name).toList()))));
            List<Listed> people =
                    asked.isEmpty() ? List.of() : await(Uni.join().all(asked).andFailFast());
            return new Known(
                    people.stream()
                            .filter(one -> !one.account().username().startsWith("service-account-"))
                            .sorted(Comparator.comparing(one -> one.account().username()))
                            .toList(),
                    null);
        } catch (RuntimeException e) {
            return new Known(List.of(), problem(e));
        }
    }

    /** Null when it is done. */
    public @Nullable String change(String person, String role, boolean granted) {
        try {
            RealmRole found = await(client.role(realm(), role));
            await(
                    granted
                            ? client.grant(realm(), person, List.of(found))
                            : client.take(realm(), person, List.of(found)));
            return null;
        } catch (RuntimeException e) {
            return problem(e);
        }
    }

    private <T> T await(Uni<T> question) {
        return question.await().atMost(limit);
    }

    private String realm() {
        return adminUrl.orElseGet(() -> issuer.replace("/realms/", "/admin/realms/"));
    }

    private static String problem(RuntimeException failure) {
        return failure instanceof WebApplicationException answered
                        && answered.getResponse().getStatus() == FORBIDDEN
                ? Say.words("web.keycloakRefused")
                : Say.words("web.keycloakDown");
    }
}
