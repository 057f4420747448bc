package health.concord.portal.keycloak;

import health.concord.portal.peer.Outcome;
import health.concord.portal.web.NothingHere;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens and closes people's accounts; Keycloak decides whether this person may, and records that they did. */
@ApplicationScoped
public class Accounts {

    private static final int NOT_FOUND = 404;

    @Inject
    @RestClient
    AccountClient client;

    @Inject
    RealmAccess access;

    @Inject
    FirstPasswords passwords;

    @Inject
    People people;

    /** Something that is done to an account, with what authorises it. */
    @FunctionalInterface
    private interface Deed<T> {
        T on(String bearer);
    }

    public Outcome<People.Listed> find(String id) {
        return attempt(bearer -> {
            People.Listed found = access.await(Uni.combine()
                    .all()
                    .unis(client.person(access.realm(), bearer, id), client.rolesOf(access.realm(), bearer, id))
                    .with((account, roles) -> new People.Listed(
                            account, roles.stream().map(RealmRole::name).toList())));
            requirePerson(found.account());
            return found;
        });
    }

    public Outcome<OpenedAccount> open(OpenAccount wanted) {
        return attempt(bearer -> {
            String password = passwords.make();
            String id;
            try (Response made = access.await(client.open(access.realm(), bearer, NewAccount.of(wanted, password)))) {
                id = made.getHeaderString("Location").replaceAll(".*/", "");
            }
            String missing = null;
            for (String role : wanted.roles()) {
                String problem = people.change(id, role, true);
                missing = problem == null ? missing : problem;
            }
            return new OpenedAccount(id, wanted.username(), password, missing);
        });
    }

    /** Nobody signs in to a closed account, and who is signed in is signed out. */
    public Outcome<Boolean> close(String id) {
        return change(id, true, whole -> whole.put("enabled", false));
    }

    public Outcome<Boolean> reopen(String id) {
        return change(id, false, whole -> whole.put("enabled", true));
    }

    /** Counts from the next sign-in, so who is signed in is signed out. */
    @SuppressWarnings("unchecked")
    public Outcome<Boolean> workAt(String id, List<String> sites) {
        return change(id, true, whole -> {
            Map<String, Object> attributes =
                    new HashMap<>((Map<String, Object>) whole.getOrDefault("attributes", Map.of()));
            attributes.put("sites", sites);
            whole.put("attributes", attributes);
        });
    }

    public Outcome<Boolean> endSessions(String id) {
        return attempt(bearer -> {
            person(id, bearer);
            access.await(client.endSessions(access.realm(), bearer, id));
            return true;
        });
    }

    /** For someone who lost theirs; the old one is good no more. */
    public Outcome<OpenedAccount> newPassword(String id) {
        return attempt(bearer -> {
            Account account = person(id, bearer);
            String password = passwords.make();
            access.await(client.password(access.realm(), bearer, id, NewAccount.Password.first(password)));
            access.await(client.endSessions(access.realm(), bearer, id));
            return new OpenedAccount(id, account.username(), password, null);
        });
    }

    private Outcome<Boolean> change(String id, boolean ending, Consumer<Map<String, Object>> change) {
        return attempt(bearer -> {
            person(id, bearer);
            Map<String, Object> whole = new HashMap<>(access.await(client.whole(access.realm(), bearer, id)));
            change.accept(whole);
            access.await(client.change(access.realm(), bearer, id, whole));
            if (ending) {
                access.await(client.endSessions(access.realm(), bearer, id));
            }
            return true;
        });
    }

    private Account person(String id, String bearer) {
        Account account = access.await(client.person(access.realm(), bearer, id));
        requirePerson(account);
        return account;
    }

    private static void requirePerson(Account account) {
        if (!account.isPerson()) {
            throw new NothingHere();
        }
    }

    private <T> Outcome<T> attempt(Deed<T> deed) {
        try {
            return new Outcome.Done<>(deed.on(access.bearer()));
        } catch (NothingHere e) {
            throw e;
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                throw new NothingHere();
            }
            return RealmAccess.notDone(e);
        } catch (RuntimeException e) {
            return RealmAccess.notDone(e);
        }
    }
}
