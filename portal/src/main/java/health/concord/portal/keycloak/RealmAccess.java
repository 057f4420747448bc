package health.concord.portal.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import io.quarkus.oidc.AccessTokenCredential;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * The way to Keycloak's administration for the person of this request. Their own token, which the services see too,
 * opens nothing there; it is exchanged for one that is good for Keycloak alone, has what Keycloak lets this person
 * administer, and is forgotten with the request.
 */
@RequestScoped
class RealmAccess {

    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";
    /** Both the scope that lets these roles into a token and the audience that takes everybody else out. */
    private static final String ADMINISTRATION = "realm-management";

    private static final int AT_ONCE = 200;
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_FAULT = 500;

    @Inject
    @RestClient
    ExchangeClient client;

    @Inject
    AccessTokenCredential own;

    @ConfigProperty(name = "concord.issuer")
    String issuer;

    /** Where Keycloak administers the realm, when it is not beside the issuer. */
    @ConfigProperty(name = "concord.realm-admin-url")
    Optional<String> adminUrl;

    @ConfigProperty(name = "concord.client-id")
    String clientId;

    @ConfigProperty(name = "concord.client-secret")
    String clientSecret;

    @ConfigProperty(name = "concord.realm-admin-within")
    Duration limit;

    private @Nullable String bearer;

    /** What Keycloak finds wrong. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Complaint(
            @Nullable String field,
            @Nullable String errorMessage,
            @Nullable List<Complaint> errors) {

        void collect(Map<String, String> fields) {
            if (field != null && errorMessage != null) {
                fields.putIfAbsent(field, errorMessage);
            }
            if (errors != null) {
                errors.forEach(one -> one.collect(fields));
            }
        }
    }

    /** The value of the header that authorises. */
    String bearer() {
        if (bearer == null) {
            bearer = "Bearer "
                    + await(client.exchange(
                                    EXCHANGE,
                                    clientId,
                                    clientSecret,
                                    own.getToken(),
                                    ACCESS_TOKEN,
                                    ADMINISTRATION,
                                    ADMINISTRATION))
                            .token();
        }
        return bearer;
    }

    String realm() {
        return adminUrl.orElseGet(() -> issuer.replace("/realms/", "/admin/realms/"));
    }

    /** A list of Keycloak's, of which it gives a page at a time. */
    @FunctionalInterface
    interface Page<T> {

        Uni<List<T>> from(int first, int most);
    }

    /** Page after page, until one is not full. */
    static <T> Uni<List<T>> whole(Page<T> list) {
        return behind(List.of(), list);
    }

    private static <T> Uni<List<T>> behind(List<T> before, Page<T> list) {
        return list.from(before.size(), AT_ONCE).chain(found -> {
            List<T> all = Stream.concat(before.stream(), found.stream()).toList();
            return found.size() < AT_ONCE ? Uni.createFrom().item(all) : behind(all, list);
        });
    }

    <T> T await(Uni<T> question) {
        return question.await().atMost(limit);
    }

    /** Why it was not done, in words for the person. */
    static String problem(RuntimeException failure) {
        return failure instanceof WebApplicationException answered && isRefusal(status(answered))
                ? Say.words("web.keycloakRefused")
                : Say.words("web.keycloakDown");
    }

    /** The same with what is wrong in single fields. */
    static <T> Outcome<T> notDone(RuntimeException failure) {
        if (failure instanceof WebApplicationException answered
                && !isRefusal(status(answered))
                && status(answered) < SERVER_FAULT) {
            Map<String, String> fields = new LinkedHashMap<>();
            Complaint complaint = read(answered);
            complaint.collect(fields);
            String words = complaint.errorMessage();
            if (words != null && fields.isEmpty()) {
                field(words).ifPresent(name -> fields.put(name, words));
            }
            return new Outcome.NotDone<>(words == null ? Say.words("web.keycloakFields") : words, fields);
        }
        return new Outcome.NotDone<>(problem(failure), Map.of());
    }

    /** A request for an exchange that Keycloak does not grant is a bad one to it; to the person it is a refusal. */
    private static boolean isRefusal(int status) {
        return status == FORBIDDEN || status == UNAUTHENTICATED;
    }

    private static int status(WebApplicationException answered) {
        return answered.getResponse().getStatus();
    }

    /** {@code User exists with same email} is said of no field, but is about one. */
    private static Optional<String> field(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return List.of("email", "username").stream().filter(lower::contains).findFirst();
    }

    private static Complaint read(WebApplicationException answered) {
        try {
            Complaint complaint = answered.getResponse().readEntity(Complaint.class);
            return complaint == null ? new Complaint(null, null, null) : complaint;
        } catch (ProcessingException | IllegalStateException e) {
            return new Complaint(null, null, null);
        }
    }
}
