package health.concord.intake.datafile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/**
 * How records become JSON columns. It is apart from the wire's JSON, so that a change there leaves what is stored
 * readable; fields that a later version adds are passed over by an earlier one.
 */
@JsonFormat
@PersistenceUnitExtension
public class StoredJson extends AbstractJsonFormatMapper {

    private static final ObjectMapper STORED = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    @Override
    protected <T> T fromString(CharSequence json, Type type) {
        try {
            return STORED.readValue(json.toString(), STORED.constructType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document could not be read");
        }
    }

    @Override
    protected <T> String toString(T value, Type type) {
        try {
            return STORED.writerFor(STORED.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document could not be stored");
        }
    }

    /** For what is kept as text: sealed text cannot be a JSON column. */
    public static String write(Object value) {
        try {
            return STORED.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document could not be stored");
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return STORED.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document could not be read");
        }
    }
}
