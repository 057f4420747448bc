package health.concord.billing.remittance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.concord.billing.edi.ProviderAdjustment;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a payer kept back, as JSON. */
@Converter
class ProviderAdjustmentsColumn implements AttributeConverter<List<ProviderAdjustment>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final TypeReference<List<ProviderAdjustment>> TYPE = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<ProviderAdjustment> value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a payment could not be written", e);
        }
    }

    @Override
    public @Nullable List<ProviderAdjustment> convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored payment could not be read", e);
        }
    }
}
