package health.concord.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service says of itself. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Readiness(String status, @Nullable List<Check> checks) {

    /** One thing it needs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Check(String name, String status) {

        public boolean isUp() {
            return "UP".equals(status);
        }
    }

    public boolean isUp() {
        return "UP".equals(status);
    }

    public List<Check> needs() {
        return checks == null ? List.of() : checks;
    }
}
