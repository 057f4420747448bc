package health.concord.launcher;

import java.io.PrintStream;

/** Where everything is, and who may log in. */
record Welcome(PrintStream out) {

    void print() {
        out.println();
        row("Portal", "http://localhost:" + Part.PORTAL.fixedPort(), "for staff");
        for (Part part : Part.SERVICES) {
            row(
                    part.code().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + part.code().substring(1),
                    "http://localhost:" + part.fixedPort() + "/q/swagger-ui",
                    "API console");
        }
        row("Keycloak", Local.issuer(), "identity");
        row(
                "PostgreSQL",
                Postgres.HOST + ":" + StackPorts.fixed().postgres(),
                "passwords in .concord/secrets.properties");
        out.println();
        out.println("  People (password: concord)");
        for (DemoPerson person : DemoPerson.ALL) {
            out.printf("    %-6s %s%n", person.name(), person.role());
        }
        out.println("  Programs: ./concord token partner-riverside, ./concord token partner-lakeside");
        out.println();
    }

    private void row(String what, String where, String note) {
        out.printf("  %-11s %-42s %s%n", what, where, note);
    }
}
