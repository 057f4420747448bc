package health.concord.portal.keycloak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Accounts and their roles, as Keycloak keeps them. */
@ApplicationScoped
public class People {

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

    /** The ids of those who have a role. */
    private record WithRole(String role, Set<String> accounts) {}

    /**
     * What Keycloak keeps, or why it is not told.
     *
     * @param problem null when it is
     */
    public record Known(List<Listed> people, @Nullable String problem) {}

    /**
     * Everybody's account with these roles of theirs. Keycloak tells roles by account or accounts by role; the latter is
     * the same number of questions however many people there are, and all are asked at once.
     */
    public Known known(List<String> roles) {
        try {
            String bearer = access.bearer();
            Uni<List<Account>> accounts =
                    RealmAccess.whole((first, most) -> client.people(access.realm(), bearer, first, most));
            Uni<List<WithRole>> withRoles = Uni.join()
                    .all(roles.stream().map(role -> with(role, bearer)).toList())
                    .andFailFast();
            return access.await(Uni.combine().all().unis(accounts, withRoles).with(People::together));
        } catch (RuntimeException e) {
            return new Known(List.of(), RealmAccess.problem(e));
        }
    }

    private static Known together(List<Account> accounts, List<WithRole> withRoles) {
        return new Known(
                accounts.stream()
                        .filter(Account::isPerson)
                        .map(account -> new Listed(
                                account,
                                withRoles.stream()
                                        .filter(one -> one.accounts().contains(account.id()))
                                        .map(WithRole::role)
                                        .toList()))
                        .sorted(Comparator.comparing(one -> one.account().username()))
                        .toList(),
                null);
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

    private Uni<WithRole> with(String role, String bearer) {
        return RealmAccess.whole((first, most) -> client.peopleWith(access.realm(), bearer, role, true, first, most))
                .map(found -> new WithRole(role, found.stream().map(Account::id).collect(Collectors.toSet())));
    }
}
