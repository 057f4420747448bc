package health.concord.scheduling.reminder;

import static health.concord.commonstest.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.MailServer;
import health.concord.scheduling.testsupport.Seating;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RemindersTest {

    @Inject
    Delivery delivery;

    @Inject
    Store store;

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

    /** The service delivers each minute as well: what it has in hand just now is waited for. */
    private void deliver() {
        delivery.deliver();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> store.number(
                                "SELECT count(*) FROM notice WHERE state = 'SENDING' AND ? IS NOT NULL", World.id())
                        == 0);
    }

    @Test
    void cancellationIsToldOnceInTheClientsLanguageAndSaysNoMoreThanItMust() {
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

        deliver();
        deliver();

        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(MailServer.to(address).getFirst())
                .contains("Su cita", "no tendrá lugar")
                .doesNotContain("Individual", "therapy", "Dana", "SUD");
        assertThat(states(bookable)).containsExactly("SENT");
    }

    @Test
    void movedSessionIsToldOnceWithItsNewTimeOnly() {
        Bookable bookable = Bookable.at("harbor");
        String address = "moved-" + bookable.client() + "@example.org";
        agree(bookable.client(), address, LocalTime.of(3, 0), LocalTime.of(3, 1));
        String session = As.anew(As.sam())
                .body(Json.with(
                        bookable.body("09:00", "10:00"), "from", aWeekLater("09:00"), "to", aWeekLater("10:00")))
                .post("/sessions")
                .path("id");
        As.sam()
                .header("If-Match", "\"0\"")
                .body(Json.of("from", aWeekLater("14:00"), "to", aWeekLater("15:00")))
                .post("/sessions/" + session + "/move")
                .then()
                .statusCode(200);

        deliver();
        deliver();

        assertThat(MailServer.to(address))
                .singleElement()
                .asString()
                .contains("2:00 PM")
                .doesNotContain("9:00 AM", "Individual", "SUD");
    }

    @Test
    void ofTwoMovesInQuietHoursOnlyTheTimeThatStandsIsTold() {
        Bookable bookable = Bookable.at("harbor");
        LocalTime now = LocalTime.now(World.HARBOR_ZONE).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        String address = "twice-" + bookable.client() + "@example.org";
        agree(bookable.client(), address, now.minusHours(1), now.plusHours(1));
        String session = As.anew(As.sam())
                .body(Json.with(
                        bookable.body("09:00", "10:00"), "from", aWeekLater("09:00"), "to", aWeekLater("10:00")))
                .post("/sessions")
                .path("id");
        moved(session, "14:00", "15:00");
        moved(session, "16:00", "17:00");
        deliver();
        assertThat(MailServer.to(address)).isEmpty();

        store.run(
                "UPDATE reminder_preference SET quiet_from = '03:00', quiet_to = '03:01' WHERE client = ?",
                bookable.client());
        store.run("UPDATE notice SET due_at = now() WHERE client = ?", bookable.client());
        deliver();

        assertThat(MailServer.to(address)).singleElement().asString().contains("4:00 PM");
        assertThat(states(bookable)).containsExactlyInAnyOrder("SKIPPED", "SENT");
    }

    private static void moved(String session, String from, String to) {
        As.sam()
                .header("If-Match", As.sam().get("/sessions/" + session).header("ETag"))
                .body(Json.of("from", aWeekLater(from), "to", aWeekLater(to)))
                .post("/sessions/" + session + "/move")
                .then()
                .statusCode(200);
    }

    /** Too far ahead to be reminded of yet. */
    private static String aWeekLater(String at) {
        return World.nextMonday()
                .plusWeeks(1)
                .atTime(LocalTime.parse(at))
                .atZone(World.HARBOR_ZONE)
                .toOffsetDateTime()
                .toString();
    }

    @Test
    void whatTheServerPutsOffIsTriedAgainAndSentOnce() {
        Bookable bookable = Bookable.at("harbor");
        String address = "busy-" + bookable.client() + "@example.org";
        agree(bookable.client(), address, LocalTime.of(3, 0), LocalTime.of(3, 1));
        cancelled(bookable);

        deliver();
        assertThat(MailServer.to(address)).isEmpty();
        assertThat(states(bookable)).containsExactly("DUE");
        deliver();
        assertThat(MailServer.to(address)).as("before its time").isEmpty();

        store.run("UPDATE notice SET due_at = now() WHERE client = ?", bookable.client());
        deliver();
        deliver();

        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(MailServer.to(address).getFirst())
                .contains("Your appointment")
                .doesNotContain("Individual", "therapy", "Dana", "SUD");
        assertThat(states(bookable)).containsExactly("SENT");
    }

    @Test
    void whatTheServerRefusesIsLeftForPeople() {
        Bookable bookable = Bookable.at("harbor");
        agree(bookable.client(), "gone-" + bookable.client() + "@example.org", LocalTime.of(3, 0), LocalTime.of(3, 1));
        cancelled(bookable);

        deliver();

        assertThat(states(bookable)).containsExactly("SKIPPED");
        As.sam()
                .get("/clients/" + bookable.client() + "/reminders/notices")
                .then()
                .body("items[0].why", equalTo("REFUSED"));
    }

    @Test
    void aTextGoesToTheGateway() {
        Bookable bookable = Bookable.at("harbor");
        String digits = String.valueOf(Math.abs(bookable.client().hashCode()));
        As.sam()
                .body(Json.of(
                        "channel",
                        "TEXT",
                        "address",
                        "+1" + digits,
                        "consentedOn",
                        "2026-01-05",
                        "quietFrom",
                        "03:00",
                        "quietTo",
                        "03:01"))
                .put("/clients/" + bookable.client() + "/reminders")
                .then()
                .statusCode(200);
        cancelled(bookable);

        deliver();

        assertThat(MailServer.to("1" + digits + "@text.invalid")).hasSize(1);
    }

    @Test
    void membersOfAGroupsCancelledDateAreEachToldAndTheOtherDatesStand() {
        String group = World.series("harbor", "title", "Recovery Circle");
        List<String> members = List.of(World.client("harbor"), World.client("harbor"));
        for (String member : members) {
            World.confirmed(World.holdBody("harbor", member, World.nextMonday(), World.groupPart(group)));
            agree(member, "m-" + member + "@example.org", LocalTime.of(3, 0), LocalTime.of(3, 1));
        }
        List<String> dates = Seating.sessionsOf(group);

        As.sam()
                .header(
                        "If-Match",
                        As.sam().get("/sessions/" + dates.getFirst()).header("ETag"))
                .body(Json.of("by", "PROGRAM"))
                .post("/sessions/" + dates.getFirst() + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        deliver();

        for (String member : members) {
            assertThat(MailServer.to("m-" + member + "@example.org").stream()
                            .filter(text -> text.contains("will not take place")))
                    .singleElement()
                    .asString()
                    .doesNotContain("Recovery", "Coping");
        }
        As.sam()
                .get("/sessions/" + dates.get(1))
                .then()
                .body("session.state", equalTo("SCHEDULED"))
                .body("roster.client", hasItems(members.toArray(new String[0])));
    }

    @Test
    void withoutConsentNothingIsSent() {
        Bookable bookable = Bookable.at("harbor");
        cancelled(bookable);

        deliver();

        assertThat(states(bookable)).containsExactly("SKIPPED");
    }

    @Test
    void quietHoursAreKept() {
        Bookable bookable = Bookable.at("harbor");
        LocalTime now = LocalTime.now(World.HARBOR_ZONE).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        String address = "q-" + bookable.client() + "@example.org";
        agree(bookable.client(), address, now.minusHours(1), now.plusHours(1));
        cancelled(bookable);

        deliver();

        assertThat(MailServer.to(address)).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        // The night in which the clocks go forward, and the one in which they go back; an end that falls into the gap.
        "2026-03-07T22:00, 20:00, 08:00, 2026-03-08T08:00",
        "2026-03-08T01:30, 20:00, 08:00, 2026-03-08T08:00",
        "2026-03-07T23:00, 22:00, 02:30, 2026-03-08T03:30",
        "2026-10-31T22:00, 20:00, 08:00, 2026-11-01T08:00",
        "2026-11-01T01:15, 20:00, 08:00, 2026-11-01T08:00",
        "2026-11-01T12:00, 20:00, 08:00, 2026-11-01T12:00",
        "2026-03-08T03:30, 22:00, 02:30, 2026-03-08T03:30"
    })
    void quietHoursAreThoseOfTheClockOnTheWallInBothZones(
            LocalDateTime now, LocalTime from, LocalTime to, LocalDateTime allowed) {
        ReminderPreference preference = new ReminderPreference(UUID.randomUUID());
        preference.set(new SetReminders(Channel.TEXT, "+15550100", LocalDate.of(2026, 1, 5), from, to));

        for (ZoneId zone : List.of(World.HARBOR_ZONE, World.MESA_ZONE)) {
            ZonedDateTime when = now.atZone(zone);
            assertThat(preference.notQuiet(when)).isEqualTo(allowed.atZone(zone));
            assertThat(preference.notQuiet(when.withLaterOffsetAtOverlap()))
                    .as("the hour that comes twice")
                    .isEqualTo(allowed.atZone(zone));
        }
    }

    @Test
    void whoIsOnLeaveOrCalledOffMeanwhileIsNotRemindedAnyMore() {
        Bookable bookable = Bookable.at("harbor");
        String group = World.series("harbor");
        World.confirmed(World.holdBody("harbor", bookable.client(), World.nextMonday(), World.groupPart(group)));
        String address = "leave-" + bookable.client() + "@example.org";
        agree(bookable.client(), address, LocalTime.of(3, 0), LocalTime.of(3, 1));
        // As one that waits for the end of quiet hours.
        store.run(
                "INSERT INTO notice (id, site, client, session, kind, starts_at, due_at, state)"
                        + " SELECT uuidv7(), 'harbor', e.resource, e.session, 'REMINDER', e.starts_at, now(), 'DUE'"
                        + " FROM engagement e WHERE e.kind = 'CLIENT' AND e.session = ?",
                Seating.sessionsOf(group).getFirst());
        World.event(
                "episode.changed",
                "episode",
                bookable.episode(),
                "harbor",
                Json.with(
                        World.episodeData(bookable.episode(), bookable.client()),
                        "leaves",
                        List.of(Json.of(
                                "from",
                                World.nextMonday().toString(),
                                "to",
                                World.nextMonday().toString()))));

        deliver();

        assertThat(MailServer.to(address)).isEmpty();
        As.sam()
                .get("/clients/" + bookable.client() + "/reminders/notices")
                .then()
                .body("items.state", contains("SKIPPED"))
                .body("items.why", contains("CALLED_OFF"));
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
        for (String bad : List.of("jo@example.org", "555 01", "+15550100\r\nBcc: x@example.org")) {
            assertInvalid(
                    As.sam().body(Json.with(good, "address", bad)).put("/clients/" + client + "/reminders"), "address");
        }
        assertInvalid(
                As.sam()
                        .body(Json.with(good, "channel", "EMAIL", "address", "jo at example"))
                        .put("/clients/" + client + "/reminders"),
                "address");
        assertInvalid(
                As.sam()
                        .body(Json.with(good, "consentedOn", World.nextMonday().toString()))
                        .put("/clients/" + client + "/reminders"),
                "consentedOn");
        As.sam()
                .body(good)
                .put("/clients/" + client + "/reminders")
                .then()
                .statusCode(200)
                .body("channel", equalTo("TEXT"));
    }
}
