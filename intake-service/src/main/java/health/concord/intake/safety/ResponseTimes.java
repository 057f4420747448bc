package health.concord.intake.safety;

import health.concord.intake.datafile.DataFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How soon a hold must be seen, and what its release needs, as the file has it. */
@ApplicationScoped
class ResponseTimes {

    private record TimesFile(String version, String source, List<ResponseTime> severities) {}

    private record ResponseTime(Severity severity, int acknowledgeWithinMinutes, boolean safetyPlanNeeded) {}

    private final Map<Severity, ResponseTime> bySeverity = new EnumMap<>(Severity.class);

    ResponseTimes() {
        DataFiles.read("safety/response-times.json", TimesFile.class)
                .severities()
                .forEach(time -> bySeverity.put(time.severity(), time));
        if (!bySeverity.keySet().containsAll(Arrays.asList(Severity.values()))) {
            throw new IllegalStateException("safety/response-times.json must have a time for each severity");
        }
    }

    Duration acknowledgeWithin(Severity severity) {
        return Duration.ofMinutes(of(severity).acknowledgeWithinMinutes());
    }

    boolean isPlanNeeded(Severity severity) {
        return of(severity).safetyPlanNeeded();
    }

    private ResponseTime of(Severity severity) {
        return Objects.requireNonNull(bySeverity.get(severity));
    }
}
