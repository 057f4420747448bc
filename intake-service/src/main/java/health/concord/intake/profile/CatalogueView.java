package health.concord.intake.profile;

import java.util.List;
import java.util.Map;

/**
 * The factors that a profile can hold.
 *
 * @param sources the articles that the rows quote
 * @param rows what the articles say matters, and where each is captured
 */
public record CatalogueView(
        String version, Map<String, String> sources, List<FactorDefinition> factors, List<FactorCatalogue.Row> rows) {}
