package health.concord.portal.keycloak;

import java.util.List;
import java.util.Map;

/** An account as Keycloak takes it. */
record NewAccount(
        String username,
        String email,
        String firstName,
        String lastName,
        boolean enabled,
        Map<String, List<String>> attributes,
        List<String> requiredActions,
        List<Password> credentials) {

    /** What must be done before anything else. */
    static final String CHANGE_PASSWORD = "UPDATE_PASSWORD";

    /** @param temporary whether it must be changed on signing in */
    record Password(String type, String value, boolean temporary) {

        static Password first(String value) {
            return new Password("password", value, true);
        }
    }

    static NewAccount of(OpenAccount wanted, String password) {
        return new NewAccount(
                wanted.username(),
                wanted.email(),
                wanted.firstName(),
                wanted.lastName(),
                true,
                Map.of("sites", wanted.sites()),
                List.of(CHANGE_PASSWORD),
                List.of(Password.first(password)));
    }
}
