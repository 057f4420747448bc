package health.concord.scheduling;

import static health.concord.commonstest.Problems.assertInvalid;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.testsupport.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What reads refuse. */
@QuarkusTest
class BadFilterTest {

    @TestFactory
    Stream<DynamicTest> idThatIsNoIdIsNotFound() {
        return Stream.of("/rooms/x", "/clinicians/x", "/group-series/x", "/sessions/x", "/placements/x")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(As.sam().get(path).statusCode()).isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> badFilterIsNamed() {
        return Map.ofEntries(
                        entry("/sessions?from=tomorrow", "from"),
                        entry("/sessions?from=9999-01-01", "from"),
                        entry("/sessions?from=2026-03-02&to=2026-03-01", "to"),
                        entry("/sessions?from=2026-03-02&to=2029-03-02", "to"),
                        entry("/sessions?clinician=x", "clinician"),
                        entry("/sessions?limit=0", "limit"),
                        entry("/sessions?site=atlantis", "site"),
                        entry("/group-series?group=x", "group"),
                        entry("/rooms?after=x", "after"),
                        entry("/clinicians?limit=999", "limit"),
                        entry("/group-rosters/00000000-0000-7000-8000-000000000001", "site"),
                        entry("/group-rosters/00000000-0000-7000-8000-000000000001?site=atlantis", "site"),
                        entry("/hours", "site"),
                        entry("/hours?site=atlantis", "site"),
                        entry("/hours?site=harbor&weekOf=monday", "weekOf"),
                        entry("/hours?site=harbor&limit=0", "limit"))
                .entrySet()
                .stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getKey(), () -> assertInvalid(As.sam().get(bad.getKey()), bad.getValue())));
    }
}
