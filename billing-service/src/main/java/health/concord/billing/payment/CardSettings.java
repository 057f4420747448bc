package health.concord.billing.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code concord.billing.cards.*}: who charges cards where no other processor is built in. */
@ConfigMapping(prefix = "concord.billing.cards")
interface CardSettings {

    @WithDefault("LOCAL")
    Processor processor();

    /** What there is without one. */
    enum Processor {
        /** A stand-in that moves no money; production does not start with it. */
        LOCAL,
        /** Cards are not taken. */
        NONE
    }
}
