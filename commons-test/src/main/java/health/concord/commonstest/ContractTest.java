package health.concord.commonstest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * The committed {@code openapi.yaml} is what the code says, and does not break callers of the released one. Extend it
 * in each service with {@code @QuarkusTest}. With {@code -Dconcord.contracts=write} (as {@code ./concord contracts}
 * does) the file is written instead.
 */
public abstract class ContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path RELEASED = Path.of("openapi-released.yaml");

    @Test
    void committedContractIsWhatTheCodeSays() throws IOException {
        String served = served();
        if ("write".equals(System.getProperty("concord.contracts"))) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED)
                .as("the contract differs from the code; run ./concord contracts and look at what changed")
                .hasContent(served);
    }

    /** A change that breaks callers needs a new major version; the released contract moves at each release. */
    @Test
    void contractBreaksNoCaller() throws IOException {
        if (!Files.exists(RELEASED)) {
            return;
        }
        ChangedOpenApi change = OpenApiCompare.fromContents(Files.readString(RELEASED), served());
        boolean sameMajor = major(change.getOldSpecOpenApi().getInfo().getVersion())
                .equals(major(change.getNewSpecOpenApi().getInfo().getVersion()));
        assertThat(sameMajor && change.isIncompatible())
                .as("the contract breaks callers of the released one: %s", change)
                .isFalse();
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }

    /** Without the security scheme, whose addresses are those of the running Keycloak. */
    private static String served() {
        return given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(SharedStack.get().issuer(), "https://id.example/realms/concord");
    }
}
