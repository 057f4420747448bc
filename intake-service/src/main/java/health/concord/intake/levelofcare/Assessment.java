package health.concord.intake.levelofcare;

import health.concord.intake.episode.Program;
import health.concord.intake.logic.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ratings as the rules see them: by code, and only the dimensions that apply to the client's program. */
final class Assessment {

    static final String HOURS = "hoursPerWeekNeeded";
    static final String COVER = "ambulatoryMedicalCover";
    private static final String UNKNOWN = "unknown";

    private final RateDimensions rated;
    private final Map<String, Dimension> dimensions;
    private final Set<String> applying;

    Assessment(List<Dimension> dimensions, Program program, RateDimensions rated) {
        this.rated = rated;
        this.dimensions = dimensions.stream().collect(Collectors.toMap(Dimension::code, d -> d));
        this.applying = dimensions.stream()
                .filter(d -> d.appliesTo(program))
                .map(Dimension::code)
                .collect(Collectors.toSet());
    }

    boolean applies(String code) {
        return applying.contains(code);
    }

    boolean isRated(String code) {
        return rating(code) != null;
    }

    Truth isWithin(String code, int from, int to) {
        Integer rating = rating(code);
        return rating == null ? Truth.UNKNOWN : Truth.of(rating >= from && rating <= to);
    }

    Truth needsHours(int from) {
        Integer hours = rated.hoursPerWeekNeeded();
        return hours == null ? Truth.UNKNOWN : Truth.of(hours >= from);
    }

    Truth hasMedicalCover() {
        Boolean cover = rated.ambulatoryMedicalCover();
        return cover == null ? Truth.UNKNOWN : Truth.of(cover);
    }

    /** The inputs by the names that people know, in order; what is not known says so. */
    Map<String, Object> inputs(List<String> codes) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (String code : codes) {
            Dimension dimension = dimensions.get(code);
            if (dimension == null) {
                Object fact = code.equals(HOURS) ? rated.hoursPerWeekNeeded() : rated.ambulatoryMedicalCover();
                inputs.put(code, fact == null ? UNKNOWN : fact);
            } else if (applies(code)) {
                Integer rating = rating(code);
                inputs.put(dimension.name(), rating == null ? UNKNOWN : rating);
            }
        }
        return inputs;
    }

    private @Nullable Integer rating(String code) {
        Dimension dimension = dimensions.get(code);
        if (dimension == null) {
            throw new IllegalStateException("a rule names the dimension " + code + ", which is not defined");
        }
        return rated.ratings().of(dimension.name());
    }
}
