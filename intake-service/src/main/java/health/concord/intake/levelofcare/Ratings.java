package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clinician's ratings from 0 to 4; what is left out is not known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ratings(
        @Min(0) @Max(4) @Nullable Integer withdrawal,
        @Min(0) @Max(4) @Nullable Integer physicalHealth,
        @Min(0) @Max(4) @Nullable Integer mentalHealth,
        @Min(0) @Max(4) @Nullable Integer substanceRisk,
        @Min(0) @Max(4) @Nullable Integer environment,
        @Min(0) @Max(4) @Nullable Integer person) {

    static final List<String> DIMENSIONS =
            List.of("withdrawal", "physicalHealth", "mentalHealth", "substanceRisk", "environment", "person");
    static final Ratings NONE = new Ratings(null, null, null, null, null, null);

    @Nullable
    Integer of(String name) {
        return switch (name) {
            case "withdrawal" -> withdrawal;
            case "physicalHealth" -> physicalHealth;
            case "mentalHealth" -> mentalHealth;
            case "substanceRisk" -> substanceRisk;
            case "environment" -> environment;
            case "person" -> person;
            default -> throw new IllegalStateException("no dimension is named " + name);
        };
    }
}
