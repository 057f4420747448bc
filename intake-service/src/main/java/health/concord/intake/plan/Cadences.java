package health.concord.intake.plan;

import health.concord.commons.problem.Problems;
import health.concord.intake.datafile.DataFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often a plan is reviewed and the need certified, by payer, as the file has it. */
@ApplicationScoped
class Cadences {

    static final String STANDARD = "STANDARD";

    private record CadenceFile(String version, String source, List<Cadence> cadences) {}

    /**
     * One cadence.
     *
     * @param planWithinDays of the admission, or of the opening where there was none yet
     * @param certifyEveryDays null where no certification is asked for
     */
    record Cadence(
            String cadence,
            String text,
            int planWithinDays,
            int reviewEveryDays,
            @Nullable Integer certifyEveryDays) {}

    private final Map<String, Cadence> byCode = new LinkedHashMap<>();

    Cadences() {
        DataFiles.read("plan/cadences.json", CadenceFile.class).cadences().forEach(c -> byCode.put(c.cadence(), c));
        if (!byCode.containsKey(STANDARD)) {
            throw new IllegalStateException("plan/cadences.json must have the cadence " + STANDARD);
        }
    }

    Cadence require(@Nullable String code) {
        Cadence cadence = byCode.get(code == null ? STANDARD : code);
        if (cadence == null) {
            throw Problems.invalid("cadence", "must be one of " + byCode.keySet());
        }
        return cadence;
    }
}
