package health.concord.suite.http;

import health.concord.commonstest.Tokens;
import health.concord.launcher.Part;

/** The people and programs of the demo realm. */
public enum Who {
    INES("ines", true),
    CLARA("clara", true),
    CARL("carl", true),
    SAM("sam", true),
    BEA("bea", true),
    ADA("ada", true),
    OLU("olu", true),
    RIVERSIDE("partner-riverside", false),
    LAKESIDE("partner-lakeside", false),
    INTAKE("intake-service", false),
    MATCHING("matching-service", false),
    SCHEDULING("scheduling-service", false),
    BILLING("billing-service", false);

    private final String name;
    private final boolean person;

    Who(String name, boolean person) {
        this.name = name;
        this.person = person;
    }

    public String token() {
        return person ? Tokens.of(name) : Tokens.client(name);
    }

    /** As Keycloak, and the audit trail, know them. */
    public String username() {
        return name;
    }

    /** This caller at a service. */
    public Api at(Part service) {
        return Api.of(service, this::token);
    }
}
