package health.concord.launcher.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What brings a client here, as intake asks it.
 *
 * @param answers by instrument: points item by item, or answers by question
 * @param totals of instruments scored elsewhere
 * @param ratings by dimension of the level of care, 0 to 4
 * @param factors of the clinical profile
 */
public record Picture(
        String about,
        String program,
        List<String> diagnoses,
        Map<String, JsonNode> answers,
        Map<String, JsonNode> totals,
        Map<String, Integer> ratings,
        Map<String, JsonNode> factors) {}
