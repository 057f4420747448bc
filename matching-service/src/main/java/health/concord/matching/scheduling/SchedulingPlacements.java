package health.concord.matching.scheduling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.matching.scheduling.SchedulingClient.HoldSeats;
import health.concord.matching.scheduling.SchedulingClient.ReleaseSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The steps of a placement at scheduling. Each can be repeated: the placement's id makes it one. Refusals are answers;
 * silence and faults are {@link SchedulingUnavailable}.
 */
@ApplicationScoped
public class SchedulingPlacements {

    private static final int NOT_FOUND = 404;
    private static final Set<Integer> REFUSALS = Set.of(400, NOT_FOUND, 409, 422);

    @Inject
    @RestClient
    SchedulingClient scheduling;

    @Inject
    ObjectMapper mapper;

    public StepAnswer hold(
            UUID placement, UUID client, UUID episode, String site, LocalDate startsOn, List<HoldPart> parts) {
        return step(() -> scheduling.hold(placement, new HoldSeats(client, episode, site, startsOn, parts)));
    }

    /** Takes the held seats and puts the client on the rosters. */
    public StepAnswer enrol(UUID placement) {
        var enrolled = step(() -> scheduling.enrol(placement));
        return enrolled.done() ? step(() -> scheduling.confirm(placement)) : enrolled;
    }

    /** What scheduling does not know holds nothing, so it is as good as released. */
    public StepAnswer release(UUID placement, String reason) {
        var released = step(() -> scheduling.release(placement, new ReleaseSeats(reason)));
        return "NOT_FOUND".equals(released.refusal()) ? StepAnswer.NOTHING_THERE : released;
    }

    private StepAnswer step(Runnable call) {
        try {
            call.run();
            return StepAnswer.DONE;
        } catch (WebApplicationException answer) {
            var status = answer.getResponse().getStatus();
            if (!REFUSALS.contains(status)) {
                throw new SchedulingUnavailable("Scheduling answered with " + status + ".");
            }
            return StepAnswer.refused(code(answer));
        } catch (ProcessingException silence) {
            throw new SchedulingUnavailable("Scheduling does not answer.");
        } catch (RuntimeException noToken) {
            throw new SchedulingUnavailable("Scheduling could not be asked.");
        }
    }

    /** The problem's own code, else the last part of its type: {@code …/no-seat} becomes {@code NO_SEAT}. */
    private String code(WebApplicationException answer) {
        try {
            var problem = mapper.readTree(answer.getResponse().readEntity(String.class));
            var code = text(problem, "code");
            var type = text(problem, "type");
            var slug = type.substring(type.lastIndexOf('/') + 1);
            var word = code.isBlank() ? slug : code;
            return word.isBlank() ? fallback(answer) : word.replace('-', '_').toUpperCase(Locale.ROOT);
        } catch (IOException | ProcessingException | IllegalStateException unreadable) {
            return fallback(answer);
        }
    }

    private static String text(JsonNode problem, String field) {
        return problem == null ? "" : problem.path(field).asText("");
    }

    private static String fallback(WebApplicationException answer) {
        return answer.getResponse().getStatus() == NOT_FOUND ? "NOT_FOUND" : "REFUSED";
    }
}
