package health.concord.billing.coordination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What an earlier payer answered, as JSON. */
@Converter
class PriorAnswerColumn implements AttributeConverter<PriorAnswer.Content, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(PriorAnswer.@Nullable Content value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an earlier payer's answer could not be written", e);
        }
    }

    @Override
    public PriorAnswer.@Nullable Content convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, PriorAnswer.Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer of an earlier payer could not be read", e);
        }
    }
}
