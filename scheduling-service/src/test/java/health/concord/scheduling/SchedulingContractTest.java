package health.concord.scheduling;

import health.concord.commonstest.ContractTest;
import health.concord.commonstest.TestStack;
import health.concord.scheduling.testsupport.PeersStub;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(value = PeersStub.class, scope = TestResourceScope.GLOBAL)
class SchedulingContractTest extends ContractTest {}
