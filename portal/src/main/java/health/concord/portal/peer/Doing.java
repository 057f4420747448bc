package health.concord.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Has a service do something, and tells in words what became of it. */
@ApplicationScoped
public class Doing {

    private static final int FORBIDDEN = 403;
    private static final int SERVER_FAULT = 500;

    private final Duration limit;

    @Inject
    Doing(@ConfigProperty(name = "concord.peers.answer-within") Duration limit) {
        this.limit = limit;
    }

    /** The part of problem details that people read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(@Nullable String detail) {}

    public Outcome outcome(Peer peer, Uni<?> deed) {
        return deed.ifNoItem()
                .after(limit)
                .fail()
                .map(done -> (Outcome) new Outcome.Done())
                .onFailure()
                .recoverWithItem(failure -> new Outcome.NotDone(words(peer, failure)))
                .await()
                .indefinitely();
    }

    private static String words(Peer peer, Throwable failure) {
        if (failure instanceof WebApplicationException answered) {
            int status = answered.getResponse().getStatus();
            if (status == FORBIDDEN) {
                return "Your role may not do this. Nothing was changed.";
            }
            if (status < SERVER_FAULT) {
                return detail(answered);
            }
        }
        return failure instanceof TimeoutException
                ? peer.title() + " takes too long to answer. Look again in a moment whether it was done."
                : peer.title() + " could not do this now. Try again in a moment.";
    }

    /** The services' problem details are written for people, and say what to do. */
    private static String detail(WebApplicationException answered) {
        try {
            Problem problem = answered.getResponse().readEntity(Problem.class);
            if (problem != null && problem.detail() != null) {
                return problem.detail();
            }
        } catch (ProcessingException | IllegalStateException e) {
            // No problem details: the general words must do.
        }
        return "This could not be done as it stands now. Look at the page again, then try once more.";
    }
}
