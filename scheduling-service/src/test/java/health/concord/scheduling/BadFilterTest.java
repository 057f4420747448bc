package health.concord.scheduling;

import static health.concord.commonstest.Problems.assertInvalid;
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
        return Map.of(
                        "/sessions?from=tomorrow", "from",
                        "/sessions?from=9999-01-01", "from",
                        "/sessions?from=2026-03-02&to=2026-03-01", "to",
                        "/sessions?from=2026-03-02&to=2029-03-02", "to",
                        "/sessions?clinician=x", "clinician",
                        "/sessions?limit=0", "limit",
                        "/sessions?site=atlantis", "site",
                        "/group-series?group=x", "group",
                        "/rooms?after=x", "after",
                        "/clinicians?limit=999", "limit")
                .entrySet()
                .stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getKey(), () -> assertInvalid(As.sam().get(bad.getKey()), bad.getValue())));
    }
}
