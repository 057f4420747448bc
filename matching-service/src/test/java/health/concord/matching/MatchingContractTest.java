package health.concord.matching;

import health.concord.commonstest.ContractTest;
import health.concord.commonstest.TestStack;
import health.concord.matching.testsupport.Peers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The contract; also where the module's tests get their database and their peers. */
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "service", value = "matching"))
@WithTestResource(value = Peers.class, scope = TestResourceScope.GLOBAL)
class MatchingContractTest extends ContractTest {}
