package health.concord.portal.testsupport;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;

/** What tests of pages share: the stand-ins for the services, quiet before each. */
@WithTestResource(value = Peers.class, scope = TestResourceScope.GLOBAL)
public abstract class PortalTest {

    @BeforeEach
    void quiet() {
        Peers.quiet();
    }

    protected static Browser anyone() {
        return new Browser(RestAssured.port);
    }

    protected static Browser signedIn(String username) {
        return Browser.signedIn(RestAssured.port, username);
    }
}
