package health.concord.intake.profile;

import health.concord.intake.datafile.DataFiles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The decision factors of the five source articles (clinical specification, section 1) and the flags of the hard rules,
 * as their file has them.
 */
@ApplicationScoped
public class FactorCatalogue {

    private static final Logger LOG = Logger.getLogger(FactorCatalogue.class);

    private final FactorFile file = DataFiles.read("profile/factors.json", FactorFile.class);
    private final Map<String, FactorDefinition> byCode = new LinkedHashMap<>();

    FactorCatalogue() {
        file.factors().forEach(factor -> {
            if (byCode.put(factor.code(), factor) != null) {
                throw new IllegalStateException("the factor " + factor.code() + " is defined twice");
            }
        });
        file.rows().stream().flatMap(row -> row.factors().stream()).forEach(code -> {
            if (!byCode.containsKey(code)) {
                throw new IllegalStateException("a row names the factor " + code + ", which is not defined");
            }
        });
    }

    /** Reads the file when the service starts, not at the first question. */
    void atStart(@Observes StartupEvent start) {
        LOG.debugf("%d factors", byCode.size());
    }

    /** One row of the source articles: the quote, where it points, and where its content is captured. */
    public record Row(
            String quote, List<String> source, String direction, List<String> factors, List<String> elsewhere) {}

    record FactorFile(String version, Map<String, String> sources, List<FactorDefinition> factors, List<Row> rows) {}

    public CatalogueView show() {
        return new CatalogueView(file.version(), file.sources(), file.factors(), file.rows());
    }

    @Nullable
    FactorDefinition find(String code) {
        return byCode.get(code);
    }
}
