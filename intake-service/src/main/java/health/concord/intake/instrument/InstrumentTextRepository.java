package health.concord.intake.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class InstrumentTextRepository implements PanacheRepositoryBase<InstrumentText, UUID> {

    Optional<InstrumentText> latest(String instrument) {
        return find("instrument = ?1 order by revision desc", instrument).firstResultOptional();
    }

    /** By instrument. */
    Map<String, InstrumentText> latest() {
        return list("from InstrumentText i where i.revision ="
                        + " (select max(t.revision) from InstrumentText t where t.instrument = i.instrument)")
                .stream()
                .collect(Collectors.toMap(InstrumentText::instrument, Function.identity()));
    }
}
