package health.concord.matching.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;

/**
 * Writes and reads what is stored. The same record always gives the same text, so a text can be hashed and compared;
 * fields that a later version adds are passed over by an earlier one.
 */
public final class Documents {

    private static final ObjectMapper STORED = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Documents() {}

    public static String write(Object document) {
        return write(document, document.getClass());
    }

    public static <T> T read(String text, Class<T> type) {
        return read(text, (Type) type);
    }

    /** The message leaves the cause out: it quotes the document. */
    static String write(Object document, Type type) {
        try {
            return STORED.writerFor(STORED.constructType(type)).writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document could not be stored");
        }
    }

    static <T> T read(String text, Type type) {
        try {
            return STORED.readValue(text, STORED.constructType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document could not be read");
        }
    }
}
