package health.concord.billing.policy;

import health.concord.billing.payer.PayerView;
import java.util.List;

/** A payer and its policies, as taken over from an example. */
public record ImportedView(PayerView payer, List<PolicyView> policies) {}
