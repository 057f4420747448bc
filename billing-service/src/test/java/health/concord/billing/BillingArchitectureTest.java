package health.concord.billing;

import health.concord.commonstest.ArchitectureTest;

class BillingArchitectureTest extends ArchitectureTest {

    BillingArchitectureTest() {
        super("billing");
    }
}
