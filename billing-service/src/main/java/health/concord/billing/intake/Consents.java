package health.concord.billing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks whether something may be disclosed. It fails closed: no answer is never a yes. */
@ApplicationScoped
public class Consents {

    @Inject
    ConsentAuthority authority;

    /**
     * Asks each question now; nothing is remembered from before. Never inside a transaction: intake may be slow.
     *
     * @throws IntakeUnavailable when any of them has no answer
     */
    @Transactional(Transactional.TxType.NEVER)
    public Map<DisclosureQuestion, ConsentDecision> ask(Collection<DisclosureQuestion> questions) {
        Map<DisclosureQuestion, ConsentDecision> answers = new LinkedHashMap<>();
        for (DisclosureQuestion question : questions) {
            answers.put(question, ask(question));
        }
        return answers;
    }

    private ConsentDecision ask(DisclosureQuestion question) {
        try {
            return authority.ask(question);
        } catch (RuntimeException e) {
            if (ConsentAuthority.isNoAnswer(e)) {
                throw new IntakeUnavailable(e);
            }
            throw e;
        }
    }
}
