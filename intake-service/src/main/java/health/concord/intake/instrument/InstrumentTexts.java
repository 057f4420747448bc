package health.concord.intake.instrument;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Versions;
import health.concord.intake.instrument.Questionnaire.Concept;
import health.concord.intake.instrument.Questionnaire.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Importing the words of an instrument that is shipped without them, and giving out its questionnaire. */
@ApplicationScoped
@Transactional
public class InstrumentTexts {

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTextRepository texts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /** A questionnaire and the revision of its words; 0 where they are shipped or missing. */
    public record Worded(Questionnaire questionnaire, int revision) {}

    public Worded read(String code) {
        Instrument instrument = instruments.find(code).orElseThrow(Problems::notFound);
        return new Worded(instrument.questionnaire(), revision(code));
    }

    public Worded supply(String code, @Nullable String ifMatch, Questionnaire supplied) {
        Instrument instrument = instruments.find(code).orElseThrow(Problems::notFound);
        if (instrument.licence().textShipped()) {
            throw Problems.refused(
                    "TEXT_SHIPPED",
                    "The text of this instrument is shipped and stays as it was validated. A changed one is another"
                            + " instrument: add a file for it.");
        }
        int before = revision(code);
        Versions.require(ifMatch, before);
        Slots slots = new Slots(instrument.questionnaire(), supplied);
        if (!slots.errors.isEmpty()) {
            throw Problems.invalid(slots.errors);
        }
        InstrumentText text = new InstrumentText(
                code, before + 1, slots.copyright, slots.questions, slots.options, clock.instant(), caller.id());
        texts.persist(text);
        audit.record("instrument-text.imported", "instrument-text", text.id(), Map.of("instrument", code));
        return new Worded(text.fill(instrument.questionnaire()), text.revision());
    }

    private int revision(String code) {
        return texts.latest(code).map(InstrumentText::revision).orElse(0);
    }

    /** What was supplied, held against the slots: each question and each option once, and no other. */
    private static final class Slots {

        private final List<FieldError> errors = new ArrayList<>();
        private final Map<String, String> questions = new LinkedHashMap<>();
        private final Map<String, String> options = new LinkedHashMap<>();
        private String copyright = "";

        private Slots(Questionnaire slots, Questionnaire supplied) {
            if (!Questionnaire.RESOURCE.equals(supplied.resourceType())) {
                errors.add(new FieldError("resourceType", "must be " + Questionnaire.RESOURCE));
            }
            if (supplied.copyright() == null || supplied.copyright().isBlank()) {
                errors.add(
                        new FieldError("copyright", "is needed: say whose text it is and by which right it is used"));
            } else {
                copyright = supplied.copyright();
            }
            List<Item> items = supplied.item() == null ? List.of() : supplied.item();
            Set<String> given = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                if (!item.type().equals("display")) {
                    given.add(item.linkId());
                    take("item[" + i + "]", slots, supplied, item);
                }
            }
            slots.questions()
                    .filter(q -> !given.contains(q.linkId()))
                    .forEach(q -> errors.add(new FieldError("item", "lacks the question " + q.linkId())));
        }

        private void take(String field, Questionnaire slots, Questionnaire supplied, Item item) {
            Item slot = slots.question(item.linkId()).orElse(null);
            if (slot == null || !slot.type().equals(item.type())) {
                errors.add(new FieldError(
                        field + ".linkId", "is not a question of this instrument, or is of another type there"));
                return;
            }
            if (item.text() == null || item.text().isBlank()) {
                errors.add(new FieldError(field + ".text", "is needed"));
                return;
            }
            questions.put(slot.linkId(), item.text());
            Map<Integer, String> displays = new LinkedHashMap<>();
            for (Concept option : supplied.options(item)) {
                if (option.display() != null) {
                    displays.put(option.points(), option.display());
                }
            }
            for (Concept option : slots.options(slot)) {
                String display = displays.get(option.points());
                if (display == null) {
                    errors.add(new FieldError(
                            field + ".answerValueSet",
                            "must lead to a contained ValueSet with a display for the option worth "
                                    + option.points()));
                } else {
                    options.put(option.code(), display);
                }
            }
        }
    }
}
