package health.concord.intake.profile;

import health.concord.intake.instrument.FactorRule;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.Instruments;
import health.concord.intake.response.Given;
import health.concord.intake.response.Responses;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What instruments say on the factors of an episode, by the rules in the instruments' own files. */
@ApplicationScoped
class Findings {

    @Inject
    Responses responses;

    @Inject
    Instruments instruments;

    @Inject
    FactorCatalogue catalogue;

    /** A rule that names no factor of the catalogue, or one that raises holds, stops the start. */
    void atStart(@Observes StartupEvent start) {
        for (Instrument instrument : instruments.all()) {
            for (FactorRule rule : instrument.factorRules()) {
                FactorDefinition factor = catalogue.find(rule.factor());
                if (factor == null || factor.hold() != null) {
                    throw new IllegalStateException(instrument.code() + " fills the factor " + rule.factor()
                            + ", which is not one that instruments may fill");
                }
            }
        }
    }

    /** By factor; where several answers speak on one, the newest counts. What the catalogue does not take is left out. */
    Map<String, Finding> of(UUID episode) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Given given : responses.given(episode)) {
            instruments
                    .asInFile(given.instrument())
                    .map(Instrument::factorRules)
                    .orElse(List.of())
                    .forEach(rule -> {
                        Object value = rule.value(given.answers(), given.band());
                        FactorDefinition factor = catalogue.find(rule.factor());
                        if (value != null
                                && factor != null
                                && factor.problem(value).isEmpty()) {
                            found.putIfAbsent(
                                    rule.factor(),
                                    new Finding(
                                            rule.factor(),
                                            value,
                                            given.instrument(),
                                            given.response(),
                                            given.on(),
                                            Factor.Confidence.valueOf(rule.confidence())));
                        }
                    });
        }
        return found;
    }
}
