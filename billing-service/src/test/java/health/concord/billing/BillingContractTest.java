package health.concord.billing;

import health.concord.billing.testsupport.IntakeStub;
import health.concord.commonstest.ContractTest;
import health.concord.commonstest.TestStack;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "service", value = "billing"))
@WithTestResource(value = IntakeStub.class, scope = TestResourceScope.GLOBAL)
class BillingContractTest extends ContractTest {}
