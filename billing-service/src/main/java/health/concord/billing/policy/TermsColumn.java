package health.concord.billing.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The terms as JSON; terms stored before a field was thought of read as before. */
@Converter
class TermsColumn implements AttributeConverter<PolicyTerms, String> {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PolicyTerms terms) {
        try {
            return terms == null ? null : JSON.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("policy terms could not be written", e);
        }
    }

    @Override
    public @Nullable PolicyTerms convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, PolicyTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored policy terms could not be read", e);
        }
    }
}
