package health.concord.launcher;

import java.util.List;

/** Who may log in to the demo, as deploy/keycloak/concord-demo.json has them. */
record DemoPerson(String name, String role) {
    static final String PASSWORD = "concord";

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("ines", "intake coordinator"),
            new DemoPerson("clara", "clinician"),
            new DemoPerson("carl", "clinician, at Mesa Verde only"),
            new DemoPerson("sam", "scheduler"),
            new DemoPerson("bea", "biller"),
            new DemoPerson("ada", "program administrator"),
            new DemoPerson("olu", "auditor"));

    static boolean known(String name) {
        return ALL.stream().anyMatch(person -> person.name().equals(name));
    }

    /** An access token of a demo person, or of a program by its client id. */
    static String token(String issuer, String name) {
        return known(name)
                ? CodeFlow.accessToken(issuer, "concord-console", name, PASSWORD)
                : CodeFlow.clientCredentials(issuer, name, "demo-" + name + "-secret");
    }
}
