package health.concord.matching.scheduling;

import health.concord.matching.profile.Openings;
import health.concord.matching.scheduling.SchedulingClient.OpenSeries;
import health.concord.matching.scheduling.SchedulingClient.OpeningsAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Open seats and times of a site. A read, so tried again at once; when scheduling stays away it is left alone a while. */
@ApplicationScoped
public class SchedulingOpenings {

    private static final int SERVER_FAULT = 500;

    @Inject
    @RestClient
    SchedulingClient scheduling;

    @Retry(maxRetries = 2, delay = 200, jitter = 50, retryOn = SchedulingUnavailable.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5000, failOn = SchedulingUnavailable.class)
    public Openings at(String site, LocalDate from) {
        try {
            return openings(scheduling.openings(site, from));
        } catch (WebApplicationException refusal) {
            var status = refusal.getResponse().getStatus();
            throw new SchedulingUnavailable(
                    status >= SERVER_FAULT
                            ? "Scheduling answered with a fault (" + status + ")."
                            : "Scheduling refused to say what is open (" + status + ").");
        } catch (ProcessingException silence) {
            throw new SchedulingUnavailable("Scheduling does not answer.");
        } catch (RuntimeException noToken) {
            // The call needs a token first, and that failing is not scheduling's fault, but the same to who waits.
            throw new SchedulingUnavailable("Scheduling could not be asked.");
        }
    }

    private static Openings openings(OpeningsAnswer answer) {
        return new Openings(
                answer.series().stream().map(SchedulingOpenings::series).toList(),
                answer.clinicians().stream()
                        .map(open -> new Openings.Clinician(open.clinician(), open.slots()))
                        .toList());
    }

    private static Openings.Series series(OpenSeries open) {
        var next = open.nextStart();
        return new Openings.Series(
                open.series(),
                open.group(),
                open.capacity(),
                open.taken(),
                open.held(),
                open.seatsLeft(),
                open.waitlist(),
                open.mode(),
                open.minutes(),
                open.slots(),
                next == null ? null : next.toLocalDate(),
                open.endsOn());
    }
}
