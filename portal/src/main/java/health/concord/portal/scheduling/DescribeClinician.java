package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a clinician; what is left out is gone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DescribeClinician(
        String displayName,
        List<Clinician.AtSite> availability,
        List<String> qualifications,
        @Nullable String account,
        @Nullable Integer mostMinutesADay,
        @Nullable Integer breakMinutes) {}
