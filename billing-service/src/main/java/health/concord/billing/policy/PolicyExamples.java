package health.concord.billing.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerView;
import health.concord.billing.payer.Payers;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The example policies that come with the program, under {@code policies/} of its resources. */
@ApplicationScoped
public class PolicyExamples {

    private static final List<String> NAMES = List.of("comm-a", "mcd-n", "medicare-iop", "medicare-otp", "self-pay");

    @Inject
    ObjectMapper mapper;

    @Inject
    Payers payers;

    @Inject
    PayerPolicies policies;

    public List<String> names() {
        return NAMES;
    }

    public PolicyExample get(String name) {
        if (!NAMES.contains(name)) {
            throw Problems.invalid("example", "must be one of " + NAMES);
        }
        try (InputStream file = PolicyExamples.class.getResourceAsStream("/policies/" + name + ".json")) {
            return mapper.readValue(file, PolicyExample.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped example cannot be read", e);
        }
    }

    /** Takes over payer and policies; what is there already, by code and by first day, stays as it is. */
    @Transactional
    public ImportedView take(ImportPolicies wanted) {
        PolicyExample example = get(wanted.example());
        Payer payer = payers.byCode(example.payer().code()).orElseGet(() -> payers.register(example.payer()));
        List<PolicyView> taken = new ArrayList<>();
        for (PolicyExample.Terms terms : example.policies()) {
            AddPolicy policy = new AddPolicy(
                    payer.id(), terms.program(), terms.effectiveFrom(), terms.effectiveTo(), terms.terms());
            taken.add(policies.beginning(policy).orElseGet(() -> policies.add(policy)));
        }
        return new ImportedView(PayerView.of(payer), taken);
    }
}
