package health.concord.commons.security;

import health.concord.commons.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is calling, from the access token; outside a request, the service itself. */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    @ConfigProperty(name = "quarkus.application.name")
    String application;

    /** The name the audit trail keeps: a person's user name, a client's id, or {@code system:<service>}. */
    public String id() {
        JsonWebToken token = token();
        if (token == null) {
            return "system:" + application;
        }
        String username = token.getClaim("preferred_username");
        return isMachine() ? clientId() : username == null ? token.getSubject() : username;
    }

    /** The person's full name where the token has one, else {@link #id()}. */
    public String name() {
        JsonWebToken token = token();
        String name = token == null ? null : token.getClaim("name");
        return name == null ? id() : name;
    }

    /** The client the token was issued to, for example {@code partner-riverside}. */
    public String clientId() {
        JsonWebToken token = token();
        String azp = token == null ? null : token.getClaim("azp");
        return azp == null ? "" : azp;
    }

    /** The partner clinic the caller belongs to; null for the program's own staff. */
    public @Nullable String organisation() {
        JsonWebToken token = token();
        return token == null ? null : token.getClaim("organisation");
    }

    /** Codes of the sites the caller works at. */
    public Set<String> sites() {
        JsonWebToken token = token();
        Set<String> sites = new LinkedHashSet<>();
        Object claim = token == null ? null : token.getClaim("sites");
        if (claim instanceof JsonArray array) {
            array.forEach(v -> sites.add(v instanceof JsonString s ? s.getString() : v.toString()));
        } else if (claim instanceof Collection<?> many) {
            many.forEach(v -> sites.add(v.toString()));
        } else if (claim != null) {
            sites.add(claim.toString());
        }
        return sites;
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    public boolean isService() {
        return identity.hasRole(Roles.SERVICE) || token() == null;
    }

    public boolean isPartner() {
        return identity.hasRole(Roles.PARTNER);
    }

    /** Services see every site; people the sites their token names. */
    public boolean maySee(String site) {
        return isService() || sites().contains(site);
    }

    /** Refuses as if the thing were missing when it belongs to a site the caller may not see. */
    public void requireSite(String site) {
        if (!maySee(site)) {
            throw Problems.notFound();
        }
    }

    private boolean isMachine() {
        return identity.hasRole(Roles.SERVICE) || identity.hasRole(Roles.PARTNER);
    }

    private @Nullable JsonWebToken token() {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }
}
