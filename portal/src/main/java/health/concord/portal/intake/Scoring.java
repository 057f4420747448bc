package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The bands an instrument divides its scores into. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Scoring(String code, @Nullable JsonNode scoring) {

    /** From one score to another, both among them. */
    public record Band(String band, int from, int to) {

        public String words() {
            return band.replace('-', ' ');
        }
    }

    public List<Band> bands() {
        return scoring == null
                ? List.of()
                : StreamSupport.stream(scoring.path("bands").spliterator(), false)
                        .map(band -> new Band(
                                band.path("band").asText(),
                                band.path("from").asInt(),
                                band.path("to").asInt()))
                        .toList();
    }
}
