package health.concord.billing.event;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import java.util.function.Consumer;

/** One type of event and what is done on hearing it. */
public record Heard<T>(String type, Class<T> dataType, Consumer<IncomingEvent<T>> then) implements EventHandler<T> {

    @Override
    public void handle(IncomingEvent<T> event) {
        then.accept(event);
    }
}
