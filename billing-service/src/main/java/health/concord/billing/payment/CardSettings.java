package health.concord.billing.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code concord.billing.cards.*}: who charges cards where no other processor is built in. */
@ConfigMapping(prefix = "concord.billing.cards")
interface CardSettings {

    @WithDefault("LOCAL")
    Processor processor();

    /** How long after its begin a processor is first asked about a request that it has not answered. */
    @WithDefault("PT30S")
    Duration askAfter();

    /** What there is without one. */
    enum Processor {
        /** A stand-in that moves no money; production does not start with it. */
        LOCAL,
        /** Cards are not taken. */
        NONE
    }
}
