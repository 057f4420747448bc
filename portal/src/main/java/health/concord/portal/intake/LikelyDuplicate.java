package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A known client who may be the same person.
 *
 * @param score 0 to 100; the higher, the likelier
 * @param reasons what is the same or alike, as codes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LikelyDuplicate(ClientRow client, int score, List<String> reasons) {

    /** As intake answers it, the likeliest first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(List<LikelyDuplicate> likelyDuplicates) {

        Found {
            likelyDuplicates = likelyDuplicates == null ? List.of() : likelyDuplicates;
        }
    }

    public String reasonWords() {
        return reasons.stream()
                .map(reason -> Say.code("intake.likeness", reason))
                .collect(Collectors.joining(", "));
    }
}
