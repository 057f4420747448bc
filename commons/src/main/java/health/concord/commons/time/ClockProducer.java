package health.concord.commons.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One clock for all. {@code concord.clock.ahead} puts it some days ahead, so that a rehearsal of the whole suite can
 * reach next week's sessions; tokens are still held against the real time.
 */
class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "concord.clock.ahead", defaultValue = "PT0S") Duration ahead) {
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}
