package health.concord.intake.client;

import java.time.Instant;
import java.time.LocalDate;

/** Clients for tests without a server. */
public final class ClientBuilder {

    private ClientBuilder() {}

    public static Client adult() {
        return born(LocalDate.parse("1991-05-04"));
    }

    public static Client born(LocalDate day) {
        return Client.register(
                "harbor",
                new DescribeClient(
                        "Jordan", "Rivera", null, day, Sex.U, null, "en", null, null, null, null, null, null, null,
                        null, null),
                Instant.parse("2026-03-02T14:00:00Z"));
    }
}
