package health.concord.billing.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.billing.delivery.Program;
import health.concord.billing.policy.PolicyTerms;
import health.concord.billing.policy.PolicyVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** The policies as shipped, and variations of them, straight from their files. */
final class ShippedPolicies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ShippedPolicies() {}

    static PolicyVersion of(String file, Program program) {
        return of(file, program, terms -> {});
    }

    static PolicyVersion of(String file, Program program, Consumer<ObjectNode> change) {
        try (InputStream in = ShippedPolicies.class.getResourceAsStream("/policies/" + file + ".json")) {
            for (JsonNode policy : JSON.readTree(in).get("policies")) {
                if (policy.get("program").asText().equals(program.name())) {
                    ObjectNode terms = (ObjectNode) policy.get("terms");
                    change.accept(terms);
                    return new PolicyVersion(
                            id(file + program),
                            payer(file),
                            program,
                            1,
                            LocalDate.parse(policy.get("effectiveFrom").asText()),
                            null,
                            JSON.treeToValue(terms, PolicyTerms.class));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException(file + " has no policy for " + program);
    }

    static UUID payer(String file) {
        return id(file);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
