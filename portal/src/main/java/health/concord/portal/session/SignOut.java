package health.concord.portal.session;

import health.concord.portal.keycloak.KeycloakSessions;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Signs the person out without leaving the page: when the device goes into another person's hands. */
@RequestScoped
public class SignOut {

    /** Where this happens: there, too, every copy of the session ends at once. */
    public static final String HAND_OVER = "/hand-over";

    @Inject
    RefreshToken refresh;

    @Inject
    OidcSession session;

    @Inject
    KeycloakSessions keycloak;

    /**
     * Ends the session at Keycloak first, since it would sign the person in again.
     *
     * @return false when Keycloak could not be reached; then nothing has changed
     */
    public boolean now() {
        if (!keycloak.end(refresh.getToken())) {
            return false;
        }
        session.logout().await().indefinitely();
        return true;
    }
}
