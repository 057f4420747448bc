package health.concord.matching.planning;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** Reads a queue policy, and refuses one that could not mean what it says. */
public final class QueuePolicyFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private QueuePolicyFile() {}

    public static QueuePolicy read(String name) {
        try (var file = QueuePolicyFile.class.getResourceAsStream("/queue/" + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no queue policy " + name + ".");
            }
            return YAML.readValue(file, QueuePolicy.class);
        } catch (IOException e) {
            throw new IllegalStateException("The queue policy " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
