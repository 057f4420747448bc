package health.concord.billing.edi;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element with components; trailing empty ones are not written. */
record Composite(List<@Nullable String> components) {

    static Composite of(@Nullable String... components) {
        return new Composite(Arrays.asList(components));
    }
}
