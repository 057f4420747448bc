package health.concord.matching.fit;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes {@code outcome.scored}: a score intake took, whose id is the aggregate's. */
@ApplicationScoped
class OutcomeScored implements EventHandler<OutcomeScored.Told> {

    /** The score; the site is the event's. */
    record Told(
            UUID client,
            UUID episode,
            String instrument,
            BigDecimal score,
            @Nullable BigDecimal startScore,
            LocalDate on) {}

    @Inject
    Outcomes outcomes;

    @Inject
    Validator validator;

    @Override
    public String type() {
        return "outcome.scored";
    }

    @Override
    public Class<Told> dataType() {
        return Told.class;
    }

    @Override
    public void handle(IncomingEvent<Told> event) {
        var told = event.data();
        var asked = new RecordOutcome(
                event.site(),
                told.client(),
                told.episode(),
                told.instrument(),
                told.score(),
                told.startScore(),
                told.on());
        var errors = validator.validate(asked).stream()
                .map(violation -> new FieldError("data." + violation.getPropertyPath(), violation.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        outcomes.told(event.aggregate(), asked);
    }
}
