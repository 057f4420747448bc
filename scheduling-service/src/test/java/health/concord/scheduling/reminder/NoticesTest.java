package health.concord.scheduling.reminder;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.Json.of;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages are files under target; each client here has a telephone number of its own. */
@QuarkusTest
class NoticesTest {

    @Inject
    NoticeTask task;

    @Inject
    Notices notices;

    @Inject
    FileSender files;

    @Inject
    Store store;

    private record Person(Bookable bookable, String phone) {

        static Person permitting(boolean text, String language) {
            Bookable bookable = Bookable.at("harbor");
            String phone =
                    "+1555" + Math.abs(UUID.fromString(bookable.client()).getLeastSignificantBits() % 10_000_000);
            World.event(
                    "client.changed",
                    "client",
                    bookable.client(),
                    "harbor",
                    Json.with(
                            World.clientData(bookable.client(), "Jo"),
                            "phone",
                            phone,
                            "language",
                            language,
                            "contact",
                            of("voicemail", true, "text", text)));
            return new Person(bookable, phone);
        }

        /** In two hours: a reminder of a day before is due. */
        Response booked() {
            OffsetDateTime from =
                    OffsetDateTime.now(World.HARBOR_ZONE).plusHours(2).withNano(0);
            Map<String, Object> body = Json.with(
                    bookable.body("09:00", "10:00"),
                    "from",
                    from.toString(),
                    "to",
                    from.plusMinutes(50).toString());
            Response answer = As.anew(As.sam()).body(body).post("/sessions");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            return answer;
        }

        List<String> messages() throws IOException {
            Path folder = Path.of("target/messages");
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> all = Files.list(folder)) {
                return all.filter(file -> !file.getFileName().toString().startsWith("."))
                        .map(NoticesTest::read)
                        .filter(text -> text.contains("To: " + phone + "\n"))
                        .toList();
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonPath told(Response session) {
        return As.sam()
                .get("/sessions/" + session.path("id") + "/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void reminderIsSentOnceInTheClientsLanguage() throws IOException {
        Person person = Person.permitting(true, "es");
        Response session = person.booked();

        task.tellAll();
        task.tellAll();

        assertThat(person.messages())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Tiene una cita")
                        .contains("Harbor Street")
                        .doesNotContain("Individual")
                        .doesNotContain("Jo"));
        assertThat(told(session).getList("state")).containsExactly("SENT");
        assertThat(told(session).getList("channel")).containsExactly("TEXT");
    }

    @Test
    void whoDoesNotPermitItIsNotWrittenTo() throws IOException {
        Person person = Person.permitting(false, "en");
        Response session = person.booked();

        task.tellAll();

        assertThat(person.messages()).isEmpty();
        assertThat(told(session).getList("")).isEmpty();
        assertThat(store.text(
                        "SELECT coalesce(phone, 'none') FROM client_copy WHERE id = ?",
                        person.bookable().client()))
                .isEqualTo("none");
    }

    @Test
    void permissionTakenBackBeforeItLeavesHoldsItBack() throws IOException {
        Person person = Person.permitting(true, "en");
        Response session = person.booked();
        notices.plan();
        World.event(
                "client.changed",
                "client",
                person.bookable().client(),
                "harbor",
                World.clientData(person.bookable().client(), "Jo"));

        task.tellAll();

        assertThat(person.messages()).isEmpty();
        assertThat(told(session).getList("reason")).isSubsetOf("NOT_PERMITTED");
    }

    @Test
    void cancelledSessionIsToldAndNotRemindedOf() throws IOException {
        Person person = Person.permitting(true, "en");
        Response session = person.booked();
        notices.plan();
        As.sam()
                .header("If-Match", session.header("ETag"))
                .body(of("by", "PROGRAM"))
                .post("/sessions/" + session.path("id") + "/cancellation")
                .then()
                .statusCode(200);

        task.tellAll();

        assertThat(person.messages())
                .filteredOn(text -> text.contains("does not take place"))
                .hasSize(1);
        assertThat(told(session).getList("findAll { it.kind == 'REMINDER' }.state", String.class))
                .doesNotContain("PENDING", "SENDING", "FAILED");
    }

    @Test
    void noticeThatWasTakenUpWhenTheProcessDiedDoesNotLeaveTwice() throws IOException {
        Person person = Person.permitting(true, "en");
        Response session = person.booked();
        task.tellAll();
        int before = person.messages().size();
        store.run("UPDATE notice SET state = 'SENDING', sent_at = NULL WHERE session = ?", session.path("id"));

        task.tellAll();

        assertThat(person.messages()).hasSize(before);
        assertThat(told(session).getList("state")).containsExactly("SENDING");
    }

    @Test
    void whatSurelyDidNotLeaveIsTriedAgain() {
        Person person = Person.permitting(true, "en");
        Response session = person.booked();
        notices.plan();
        String id = told(session).getString("[0].id");
        if (notices.takeUp(UUID.fromString(id), files).isPresent()) {
            notices.notSent(UUID.fromString(id));
            assertThat(told(session).getList("state")).containsExactly("PENDING");
            assertThat(told(session).getList("reason")).containsExactly("NOT_HANDED_ON");
        } else {
            // The recurring task was quicker, and it is sent.
            assertThat(told(session).getList("state")).containsExactly("SENT");
        }
    }

    @Test
    void anotherSitesNoticesAreAsIfMissing() {
        Response session = Person.permitting(true, "en").booked();

        assertProblem(As.clara().get("/sessions/" + session.path("id") + "/notices"), 403, "forbidden");
        assertProblem(As.sam().get("/sessions/" + World.id() + "/notices"), 404, "not-found");
    }
}
