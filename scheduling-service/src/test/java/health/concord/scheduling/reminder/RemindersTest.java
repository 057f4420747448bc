package health.concord.scheduling.reminder;

import static health.concord.commonstest.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindersTest {

    @Inject
    Delivery delivery;

    @ConfigProperty(name = "concord.scheduling.reminders.file")
    Path file;

    private static void agree(String client, String address, LocalTime quietFrom, LocalTime quietTo) {
        As.sam()
                .body(Json.of(
                        "channel",
                        "EMAIL",
                        "address",
                        address,
                        "consentedOn",
                        "2026-01-05",
                        "quietFrom",
                        quietFrom.toString(),
                        "quietTo",
                        quietTo.toString()))
                .put("/clients/" + client + "/reminders")
                .then()
                .statusCode(200);
    }

    private static String cancelled(Bookable bookable) {
        String session = As.anew(As.sam())
                .body(bookable.body("09:00", "10:00"))
                .post("/sessions")
                .path("id");
        As.sam()
                .header("If-Match", "\"0\"")
                .body(Json.of("by", "CLINICIAN"))
                .post("/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200);
        return session;
    }

    private static List<String> states(Bookable bookable) {
        return As.sam()
                .get("/clients/" + bookable.client() + "/reminders/notices")
                .path("items.state");
    }

    private List<String> lines(String address) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> line.contains(address))
                        .toList()
                : List.of();
    }

    @Test
    void cancellationIsToldOnceInTheClientsLanguageAndSaysNoMoreThanItMust() throws IOException {
        Bookable bookable = Bookable.at("harbor");
        World.event(
                "client.changed",
                "client",
                bookable.client(),
                "harbor",
                Json.with(World.clientData(bookable.client(), "Ana"), "language", "es"));
        String address = "ana-" + bookable.client() + "@example.org";
        agree(bookable.client(), address, LocalTime.of(3, 0), LocalTime.of(3, 1));
        cancelled(bookable);

        delivery.deliver();
        delivery.deliver();

        assertThat(lines(address)).hasSize(1);
        assertThat(lines(address).getFirst())
                .contains("Su cita", "no tendrá lugar")
                .doesNotContain("Individual", "therapy", "Dana", "SUD");
        assertThat(states(bookable)).containsExactly("SENT");
    }

    @Test
    void withoutConsentNothingIsSent() {
        Bookable bookable = Bookable.at("harbor");
        cancelled(bookable);

        delivery.deliver();

        assertThat(states(bookable)).containsExactly("SKIPPED");
    }

    @Test
    void quietHoursAreKept() throws IOException {
        Bookable bookable = Bookable.at("harbor");
        LocalTime now = LocalTime.now(World.HARBOR_ZONE).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        String address = "q-" + bookable.client() + "@example.org";
        agree(bookable.client(), address, now.minusHours(1), now.plusHours(1));
        cancelled(bookable);

        delivery.deliver();

        assertThat(lines(address)).isEmpty();
        assertThat(states(bookable)).containsExactly("DUE");
    }

    @Test
    void quietHoursEndInTheMorning() {
        ReminderPreference preference = new ReminderPreference(UUID.randomUUID());
        preference.set(new SetReminders(Channel.TEXT, "+15550100", LocalDate.of(2026, 1, 5), null, null));
        ZonedDateTime evening = ZonedDateTime.of(2026, 3, 7, 22, 0, 0, 0, World.HARBOR_ZONE);

        // The clocks go forward in this night.
        assertThat(preference.notQuiet(evening)).isEqualTo(ZonedDateTime.of(2026, 3, 8, 8, 0, 0, 0, World.HARBOR_ZONE));
        assertThat(preference.notQuiet(evening.withHour(12))).isEqualTo(evening.withHour(12));
        assertThat(preference.notQuiet(evening.withHour(2)).getHour()).isEqualTo(8);
    }

    @Test
    void agreementNeedsAddressAndDay() {
        String client = World.client("harbor");
        Map<String, Object> good = Json.of("channel", "TEXT", "address", "+15550100", "consentedOn", "2026-01-05");

        assertInvalid(
                As.sam().body(Json.with(good, "address", null)).put("/clients/" + client + "/reminders"), "address");
        assertInvalid(
                As.sam().body(Json.with(good, "consentedOn", null)).put("/clients/" + client + "/reminders"),
                "consentedOn");
        As.sam()
                .body(good)
                .put("/clients/" + client + "/reminders")
                .then()
                .statusCode(200)
                .body("channel", equalTo("TEXT"));
    }
}
