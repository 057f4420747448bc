package health.concord.portal.person;

import io.quarkus.oidc.IdToken;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person of this request. */
@RequestScoped
public class SignedIn {

    @Inject
    SecurityIdentity identity;

    @Inject
    @IdToken
    JsonWebToken idToken;

    private @Nullable Person person;

    public Person person() {
        if (person == null) {
            String name = idToken.getClaim("name");
            person = new Person(name == null ? username() : name, Role.of(identity), sites());
        }
        return person;
    }

    /** The name the person signs in with. */
    public String account() {
        return username();
    }

    private String username() {
        String username = idToken.getClaim("preferred_username");
        return username == null ? idToken.getSubject() : username;
    }

    private Set<String> sites() {
        Set<String> sites = new LinkedHashSet<>();
        Object claim = idToken.getClaim("sites");
        if (claim instanceof JsonArray array) {
            array.forEach(site -> sites.add(site instanceof JsonString s ? s.getString() : site.toString()));
        } else if (claim instanceof Collection<?> many) {
            many.forEach(site -> sites.add(site.toString()));
        } else if (claim != null) {
            sites.add(claim.toString());
        }
        return sites;
    }
}
