package health.concord.matching.fit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How outcomes are read, as the file under {@code fit/} says and explains it. */
record FitRules(
        String version, Risk risk, Map<String, Measure> instruments, Map<String, Process> process, Review review) {

    private static final FitRules CURRENT = read("2026-04.yaml");

    /** @param interval half the width of the interval for one case */
    record Risk(int leastCases, int ownCases, int windowDays, double interval) {}

    /** @param reliableChange points beyond the error of measurement */
    record Measure(String domain, int max, double reliableChange, double usualShare, double usualSpread) {}

    record Process(int max) {}

    record Review(
            double allianceAtMost,
            double allianceFall,
            double attendanceBelow,
            double attendanceFall,
            int noChangeAfterDays,
            Map<String, String> texts) {}

    static FitRules current() {
        return CURRENT;
    }

    /** The highest score of an instrument; null for one that says nothing here. */
    @Nullable
    Integer max(String instrument) {
        var measure = instruments.get(instrument);
        var other = process.get(instrument);
        if (measure != null) {
            return measure.max();
        }
        return other == null ? null : other.max();
    }

    private static FitRules read(String name) {
        try (var file = FitRules.class.getResourceAsStream("/fit/" + name)) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, FitRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The file fit/" + name + " cannot be read.", e);
        }
    }
}
