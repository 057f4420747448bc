package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.launcher.AuditCheck;
import health.concord.launcher.KeyRotation;
import health.concord.launcher.Part;
import health.concord.launcher.SuiteAddresses;
import health.concord.suite.http.Api;
import health.concord.suite.http.Who;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator runs on a living suite, after everything else was done to it. */
@OnSuite
@Order(95)
class OperatorCommandsTest {

    @TempDir
    Path anchors;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void keysAreRotatedAndEveryTrailStaysIntact() {
        SuiteAddresses suite = RunningSuite.get().addresses();
        AuditCheck audit = new AuditCheck(suite, anchors, out);
        List<String> before = records();

        assertThat(audit.run()).as(printed::toString).isZero();
        assertThat(new KeyRotation(suite, out).run("A test of it.")).isZero();
        assertThat(audit.run()).as(printed::toString).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("seals from now on", "0 left", "what the last check saw is still there")
                .doesNotContain("NOT INTACT", "could not be asked");
        assertThat(before).isNotEmpty();
        assertThat(records()).isEqualTo(before);
    }

    /** With what is sealed in them. */
    private static List<String> records() {
        Api ines = Who.INES.at(Part.INTAKE);
        return ines.get("/clients?limit=10").expect(200).json().path("items").findValuesAsText("id").stream()
                .map(client -> ines.get("/clients/%s", client).expect(200).body())
                .toList();
    }
}
