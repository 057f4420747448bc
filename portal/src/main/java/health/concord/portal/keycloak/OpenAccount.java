package health.concord.portal.keycloak;

import java.util.List;

/**
 * Someone who is to work here.
 *
 * @param sites codes
 * @param roles realm roles of staff
 */
public record OpenAccount(
        String username, String email, String firstName, String lastName, List<String> sites, List<String> roles) {}
