package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked of matching for an episode. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AskedPlacement(
        UUID id,
        @Nullable List<String> notices,
        @Nullable RequestPlacement snapshot,
        Instant requestedAt,
        String requestedBy) {

    /** What will keep matching from recommending. */
    public List<String> noticeWords() {
        return notices == null
                ? List.of()
                : notices.stream().map(code -> Say.code("intake.notice", code)).toList();
    }
}
