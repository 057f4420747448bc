package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * How often weeks were chosen by hand in a time.
 *
 * @param byRule which rules were set aside, the most often first
 * @param byPerson who chose
 * @param complete false where there were more than could be counted
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OverrideCounts(int total, List<Count> byRule, List<Count> byPerson, boolean complete) {

    public OverrideCounts {
        byRule = byRule == null ? List.of() : byRule;
        byPerson = byPerson == null ? List.of() : byPerson;
    }

    /** One rule by its number, or one person by user name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Count(String name, long count) {}
}
