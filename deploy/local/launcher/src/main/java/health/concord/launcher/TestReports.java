package health.concord.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Counts what a test run did, from the reports it wrote. */
record TestReports(int passed, int failed, int skipped) {

    /** The reports under a folder that are not older than the start of the run. */
    static TestReports since(Path root, Instant start) {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> reports = all.filter(TestReports::isReport)
                    .filter(file ->
                            !file.toFile().isDirectory() && file.toFile().lastModified() >= start.toEpochMilli())
                    .toList();
            int tests = 0;
            int failed = 0;
            int skipped = 0;
            for (Path report : reports) {
                Element suite = root(report);
                tests += number(suite, "tests");
                failed += number(suite, "failures") + number(suite, "errors");
                skipped += number(suite, "skipped");
            }
            return new TestReports(tests - failed - skipped, failed, skipped);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new LaunchException("Cannot read the test reports: " + e.getMessage(), e);
        }
    }

    String line() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }

    private static boolean isReport(Path file) {
        String name = file.toString();
        return name.contains("/target/surefire-reports/TEST-") && name.endsWith(".xml");
    }

    private static Element root(Path report) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
    }

    private static int number(Element suite, String attribute) {
        String text = suite.getAttribute(attribute);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
