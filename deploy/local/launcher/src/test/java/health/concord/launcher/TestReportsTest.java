package health.concord.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
    private static final Instant START = Instant.parse("2026-03-02T14:00:00Z");

    @TempDir
    Path root;

    @Test
    void countsWhatThisRunReported() throws Exception {
        report("a", "<testsuite tests='5' failures='1' errors='1' skipped='1'/>", START.plusSeconds(10));
        report("b", "<testsuite tests='3' failures='0' errors='0' skipped='0'/>", START);
        report("c", "<testsuite tests='9' failures='9' errors='0' skipped='0'/>", START.minusSeconds(10));

        TestReports reports = TestReports.since(root, START);

        assertThat(reports.line()).isEqualTo("5 passed, 2 failed, 1 skipped");
    }

    private void report(String module, String xml, Instant written) throws IOException {
        Path file = root.resolve(module).resolve("target/surefire-reports/TEST-Some.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, xml);
        Files.setLastModifiedTime(file, FileTime.from(written));
    }
}
