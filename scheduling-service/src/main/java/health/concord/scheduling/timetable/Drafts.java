package health.concord.scheduling.timetable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.scheduling.timetable.plan.Stand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How problems and plans are kept: as text that a later version can read. */
@ApplicationScoped
class Drafts {

    private static final TypeReference<Map<String, Stand>> STANDS = new TypeReference<>() {};

    @Inject
    ObjectMapper mapper;

    String text(Object kept) {
        try {
            return mapper.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the plan could not be written", e);
        }
    }

    Draft draft(TimetableRun run) {
        try {
            return mapper.readValue(run.problem(), Draft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the problem of a run could not be read", e);
        }
    }

    /** Empty while there is none. */
    Map<String, Stand> plan(TimetableRun run) {
        @Nullable String plan = run.plan();
        try {
            return plan == null ? Map.of() : mapper.readValue(plan, STANDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the plan of a run could not be read", e);
        }
    }
}
