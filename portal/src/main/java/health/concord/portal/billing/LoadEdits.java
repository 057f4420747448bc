package health.concord.portal.billing;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of code pairs or unit limits to be loaded.
 *
 * @param name as it was called where it came from
 * @param content where it lies; never read into memory
 */
public record LoadEdits(
        @Nullable String kind,
        @Nullable String form,
        @Nullable String effectiveFrom,
        String name,
        @Nullable Integer part,
        @Nullable Integer parts,
        Path content) {

    boolean isArchive() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
