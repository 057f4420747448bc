package health.concord.matching.queue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans the queue of a site.
 *
 * @param seed the same seed over the same queue gives the same plan; left out, one is drawn
 * @param budget rounds of the search, 30 when left out; a plan that is proven best ends sooner
 * @param keepApart requests that are not to meet in a group in this plan
 * @param mustPlace requests to be placed before any other counts
 */
public record RunQueue(
        @NotBlank @Size(max = 40) String site,
        @Nullable @Min(0) Long seed,
        @Nullable @Min(0) @Max(5000) Integer budget,
        @Size(max = 50) List<@NotNull @Size(min = 2, max = 12) List<@NotNull UUID>> keepApart,
        @Size(max = 12) List<@NotNull UUID> mustPlace) {

    private static final int USUAL = 30;

    public RunQueue {
        budget = budget == null ? Integer.valueOf(USUAL) : budget;
        keepApart = keepApart == null ? List.of() : keepApart;
        mustPlace = mustPlace == null ? List.of() : mustPlace;
    }
}
