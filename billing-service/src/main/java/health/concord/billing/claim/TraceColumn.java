package health.concord.billing.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.billing.rule.TraceStep;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line's trace as JSON. */
@Converter
class TraceColumn implements AttributeConverter<List<TraceStep>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<TraceStep>> STEPS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<TraceStep> trace) {
        try {
            return JSON.writeValueAsString(trace == null ? List.of() : trace);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trace could not be written", e);
        }
    }

    @Override
    public List<TraceStep> convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? List.of() : JSON.readValue(text, STEPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored trace could not be read", e);
        }
    }
}
