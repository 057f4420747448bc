package health.concord.matching.placement;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A week chosen by hand in place of what was recommended.
 *
 * @param by who decided, and {@code reason} why
 * @param rules the rules set aside; empty: the week broke none and was only not among the options
 * @param state where the placement stands now
 */
public record OverrideView(
        UUID placement,
        UUID request,
        String site,
        UUID client,
        @Nullable String clientLabel,
        String by,
        OffsetDateTime at,
        @Nullable String reason,
        List<SetAside> rules,
        PlacementState state) {

    static OverrideView of(Overridden overridden, ZoneId zone) {
        var placement = overridden.placement();
        var change = overridden.change();
        return new OverrideView(
                placement.id(),
                placement.request(),
                placement.site(),
                placement.client(),
                placement.clientLabel(),
                change.by(),
                change.at().atZone(zone).toOffsetDateTime(),
                change.reason(),
                placement.overridden(),
                placement.state());
    }
}
