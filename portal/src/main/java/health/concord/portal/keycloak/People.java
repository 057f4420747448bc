package health.concord.portal.keycloak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Accounts and their roles, as Keycloak keeps them. */
@ApplicationScoped
public class People {

    private static final int MANY = 200;

    @Inject
    @RestClient
    AccountClient client;

    @Inject
    RealmAccess access;

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
            String bearer = access.bearer();
            List<Uni<Listed>> asked = accounts(bearer).stream()
                    .filter(Account::isPerson)
                    .map(account -> withRoles(account, bearer))
                    .toList();
            List<Listed> people = asked.isEmpty()
                    ? List.of()
                    : access.await(Uni.join().all(asked).andFailFast());
            return new Known(
                    people.stream()
                            .sorted(Comparator.comparing(one -> one.account().username()))
                            .toList(),
                    null);
        } catch (RuntimeException e) {
            return new Known(List.of(), RealmAccess.problem(e));
        }
    }

    /** Null when it is done. */
    public @Nullable String change(String person, String role, boolean granted) {
        try {
            String bearer = access.bearer();
            RealmRole found = access.await(client.role(access.realm(), bearer, role));
            access.await(
                    granted
                            ? client.grant(access.realm(), bearer, person, List.of(found))
                            : client.take(access.realm(), bearer, person, List.of(found)));
            return null;
        } catch (RuntimeException e) {
            return RealmAccess.problem(e);
        }
    }

    private List<Account> accounts(String bearer) {
        List<Account> all = new ArrayList<>();
        List<Account> page;
        do {
            page = access.await(client.people(access.realm(), bearer, all.size(), MANY));
            all.addAll(page);
        } while (page.size() == MANY);
        return all;
    }

    private Uni<Listed> withRoles(Account account, String bearer) {
        return client.rolesOf(access.realm(), bearer, account.id())
                .map(roles ->
                        new Listed(account, roles.stream().map(RealmRole::name).toList()));
    }
}
