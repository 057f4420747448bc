package health.concord.billing;

import health.concord.commonstest.BenchmarksTest;

class BillingBenchmarksTest extends BenchmarksTest {

    BillingBenchmarksTest() {
        super("billing");
    }
}
