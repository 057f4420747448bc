package health.concord.billing.claim;

import health.concord.billing.intake.Consents;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.intake.IntakeUnavailable;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerKind;
import health.concord.billing.payer.Payers;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.Cover;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at a client's weeks anew: asks for consent outside any transaction, then settles in one. */
@ApplicationScoped
public class Reassessment {

    @Inject
    Settlement settlement;

    @Inject
    Consents consents;

    @Inject
    Payers payers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * While intake does not answer, claims are made all the same, with a note: consent is asked again before anything is
     * sent, and no consent hold is lifted meanwhile.
     *
     * @return whether intake answered
     */
    boolean reassess(Period period, String why) {
        ConsentAnswers answers;
        try {
            answers = ask(period);
        } catch (IntakeUnavailable e) {
            answers = ConsentAnswers.unasked("Consent could not be asked for at " + clock.instant()
                    + "; it is asked again before anything is sent.");
        }
        settlement.settle(period, answers, step(why));
        return answers.note() == null;
    }

    /** As {@link #reassess(Period, String)}. */
    public boolean reassess(Week week, String why) {
        return reassess(Period.around(week.client(), week.site(), week.monday(), week.monday()), why);
    }

    /** As {@link #reassess(Period, String)}, but nothing is settled while intake does not answer. */
    void reassessWithConsent(Period period, String why) {
        settlement.settle(period, ask(period), step(why));
    }

    private ConsentAnswers ask(Period period) {
        List<BillableLine> lines = settlement.preview(period);
        Set<RemainderMatter> remainders = settlement.remainderMatters(period);
        Set<UUID> ids = lines.stream()
                .map(BillableLine::cover)
                .filter(Objects::nonNull)
                .map(Cover::payer)
                .collect(Collectors.toSet());
        remainders.forEach(matter -> ids.add(matter.payer()));
        Map<UUID, Payer> known = payers.all(ids).stream().collect(Collectors.toMap(Payer::id, Function.identity()));
        Set<DisclosureQuestion> questions = new LinkedHashSet<>();
        for (BillableLine line : lines) {
            Payer payer = line.cover() == null ? null : known.get(line.cover().payer());
            if (payer != null && payer.kind() != PayerKind.SELF) {
                questions.add(
                        new DisclosureQuestion(period.client(), payer.id(), payer.name(), line.program(), line.date()));
            }
        }
        for (RemainderMatter matter : remainders) {
            Payer payer = Objects.requireNonNull(known.get(matter.payer()));
            questions.add(
                    new DisclosureQuestion(period.client(), payer.id(), payer.name(), matter.program(), matter.day()));
        }
        return ConsentAnswers.given(consents.ask(questions));
    }

    private Step step(String why) {
        Instant now = clock.instant();
        return new Step(caller.id(), now, why);
    }
}
