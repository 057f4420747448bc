package health.concord.billing.eligibility;

import health.concord.billing.edi.BenefitReport;
import health.concord.billing.edi.InboundTransaction;
import health.concord.billing.inbound.AnswerHandler;
import health.concord.billing.inbound.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
class BenefitReportHandler implements AnswerHandler {

    @Inject
    EligibilityChecks checks;

    @Override
    public boolean takes(InboundTransaction transaction) {
        return transaction instanceof BenefitReport;
    }

    @Override
    public Taken take(InboundTransaction transaction, UUID file) {
        return checks.hear((BenefitReport) transaction);
    }
}
