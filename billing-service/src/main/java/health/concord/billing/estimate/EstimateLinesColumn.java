package health.concord.billing.estimate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services of an estimate as JSON. */
@Converter
class EstimateLinesColumn implements AttributeConverter<List<EstimateLine>, String> {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final TypeReference<List<EstimateLine>> LINES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<EstimateLine> lines) {
        try {
            return JSON.writeValueAsString(lines == null ? List.of() : lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an estimate could not be written", e);
        }
    }

    @Override
    public List<EstimateLine> convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? List.of() : JSON.readValue(text, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored estimate could not be read", e);
        }
    }
}
