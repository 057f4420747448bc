package health.concord.scheduling;

import static health.concord.commonstest.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** What every write refuses: 400, the field named, nothing stored. A write without bad bodies fails the build. */
@QuarkusTest
class BadInputTest {

    private static final String NONE_OF_OURS = "POST /events, POST /events/{id}/redelivery, POST /audit/verifications";
    private static final String WITHOUT_BODY =
            "POST /placements/{id}/enrolment, POST /placements/{id}/confirmation, POST /sessions/{id}/note-signature,"
                    + " POST /sessions/{id}/no-show, POST /waitlist/{id}/acceptance, POST /waitlist/{id}/decline,"
                    + " POST /waitlist/{id}/withdrawal, POST /timetable-runs/{id}/publication,"
                    + " POST /calendar-feeds/{id}/revocation, DELETE /unavailabilities/{id},"
                    + " DELETE /clinicians/{id}/availability-rules/{rule}, DELETE /sessions/{id}/guests/{client}";

    /** Those whose good request takes a story first; the test of each tries its bad fields. */
    private static final String IN_TESTS_OF_THEIR_OWN =
            "PUT /sites/{site}/opening-hours, PUT /sites/{site}/billing-cut, PUT /clinicians/{id}/busy-times,"
                    + " POST /sessions/{id}/cancellation, POST /sessions/{id}/move, POST /sessions/{id}/move-previews,"
                    + " POST /sessions/{id}/substitution,"
                    + " PUT /sessions/{id}/topic, POST /sessions/{id}/guests, PUT /sessions/{id}/note,"
                    + " POST /sessions/{id}/note/signature, POST /sessions/{id}/note/addenda,"
                    + " POST /appointments/{id}/cancellation, POST /placements/{id}/seats/{seat}/transfer,"
                    + " POST /placements/{id}/seats/{seat}/leaving, PUT /waitlist/{id}/priority, POST /hour-rules,"
                    + " POST /outreach-tasks/searches, POST /outreach-tasks/{id}/completion, POST /calendar-feeds,"
                    + " PUT /clients/{id}/reminders";

    @Inject
    Store store;

    @TestFactory
    Stream<DynamicTest> badFieldIsNamedAndNothingIsStored() {
        List<DynamicTest> tests = new ArrayList<>();
        for (BadWrites.Write write : writes()) {
            write.bad()
                    .forEach(bad -> tests.add(DynamicTest.dynamicTest(
                            write.operation() + " " + bad.getKey() + " in " + shortened(bad.getValue()), () -> {
                                String before = stored();
                                assertInvalid(write.send().apply(bad.getValue()), bad.getKey());
                                assertThat(stored()).isEqualTo(before);
                            })));
            for (String malformed : List.of("{", "[]", "7", "\"text\"", "null", "{\"a\":1,\"a\":2}")) {
                tests.add(DynamicTest.dynamicTest(write.operation() + " malformed " + malformed, () -> {
                    String before = stored();
                    assertThat(write.send().apply(malformed).statusCode()).isEqualTo(400);
                    assertThat(stored()).isEqualTo(before);
                }));
            }
            tests.add(DynamicTest.dynamicTest(
                    write.operation() + " in another format",
                    () -> assertThat(As.sam()
                                    .contentType("text/plain")
                                    .body("x")
                                    .post("/rooms")
                                    .statusCode())
                            .isEqualTo(415)));
        }
        // Last, so that what was bad above was bad for one reason only.
        writes().forEach(write -> tests.add(DynamicTest.dynamicTest(
                write.operation() + " with a good body",
                () -> assertThat(write.send().apply(write.good()).statusCode()).isIn(200, 201))));
        return tests.stream();
    }

    private static List<BadWrites.Write> writes() {
        return Stream.concat(new BadWrites().all().stream(), new BadPlans().all().stream())
                .toList();
    }

    private static String shortened(Object body) {
        String text = body.toString();
        return text.length() > 100 ? text.substring(text.length() - 100) : text;
    }

    /** How many rows each table has that a request could add to. */
    private String stored() {
        return store.text(
                "SELECT concat_ws(' ', (SELECT count(*) FROM room), (SELECT count(*) FROM clinician),"
                        + " (SELECT count(*) FROM group_series), (SELECT count(*) FROM session),"
                        + " (SELECT count(*) FROM engagement), (SELECT count(*) FROM placement),"
                        + " (SELECT count(*) FROM seat), (SELECT count(*) FROM seat_change),"
                        + " (SELECT count(*) FROM attendance), (SELECT count(*) FROM idempotent_answer),"
                        + " (SELECT count(*) FROM blocked_time), (SELECT count(*) FROM availability_rule),"
                        + " (SELECT count(*) FROM timetable_run), (SELECT count(*) FROM client_wish),"
                        + " (SELECT count(*) FROM waitlist_entry), (SELECT sum(version) FROM group_series),"
                        + " (SELECT sum(version) FROM clinician),"
                        + " (SELECT sum(version) FROM room)) WHERE ? IS NOT NULL",
                World.id());
    }

    @TestFactory
    Stream<DynamicTest> creatingNeedsAKey() {
        return Stream.of("/rooms", "/group-series", "/sessions")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertInvalid(As.sam().body("{}").post(path), "Idempotency-Key")));
    }

    @Test
    void everyWriteOfTheContractIsTried() throws IOException {
        Map<String, Object> contract = new Yaml().load(Files.readString(Path.of("openapi.yaml")));
        Set<String> inContract = new TreeSet<>();
        ((Map<?, ?>) contract.get("paths"))
                .forEach((path, item) -> ((Map<?, ?>) item)
                        .keySet()
                        .forEach(method -> inContract.add(method.toString().toUpperCase() + " " + path)));
        inContract.removeIf(operation -> operation.startsWith("GET"));
        inContract.removeAll(List.of(NONE_OF_OURS.split(", ")));
        inContract.removeAll(List.of(WITHOUT_BODY.split(", ")));
        inContract.removeAll(List.of(IN_TESTS_OF_THEIR_OWN.split(", ")));

        assertThat(new TreeSet<>(
                        writes().stream().map(BadWrites.Write::operation).toList()))
                .isEqualTo(inContract);
    }
}
