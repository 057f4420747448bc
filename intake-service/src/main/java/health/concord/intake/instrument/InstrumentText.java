package health.concord.intake.instrument;

import health.concord.commons.id.Ids;
import health.concord.intake.instrument.Questionnaire.Include;
import health.concord.intake.instrument.Questionnaire.Item;
import health.concord.intake.instrument.Questionnaire.ValueSet;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The words of an instrument that is shipped without them, as the program imported them under its own right. Never
 * changed: the next import is the next revision.
 */
@Entity
@Immutable
class InstrumentText {

    @Id
    private UUID id;

    private String instrument;
    private int revision;
    private String copyright;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> questions;

    /** By the code of the option. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> options;

    private Instant importedAt;
    private String importedBy;

    protected InstrumentText() {}

    InstrumentText(
            String instrument,
            int revision,
            String copyright,
            Map<String, String> questions,
            Map<String, String> options,
            Instant at,
            String by) {
        this.id = Ids.next();
        this.instrument = instrument;
        this.revision = revision;
        this.copyright = copyright;
        this.questions = Map.copyOf(questions);
        this.options = Map.copyOf(options);
        this.importedAt = at;
        this.importedBy = by;
    }

    /** The slots filled with these words. */
    Questionnaire fill(Questionnaire slots) {
        List<Item> items = slots.item() == null
                ? null
                : slots.item().stream()
                        .map(i -> i.withText(questions.getOrDefault(i.linkId(), i.text())))
                        .toList();
        List<ValueSet> sets = slots.contained() == null
                ? null
                : slots.contained().stream().map(this::fill).toList();
        return slots.with(copyright, items, sets);
    }

    private ValueSet fill(ValueSet set) {
        List<Include> includes = set.compose().include().stream()
                .map(include -> new Include(
                        include.system(),
                        include.concept().stream()
                                .map(c -> c.withDisplay(options.getOrDefault(c.code(), c.display())))
                                .toList()))
                .toList();
        return new ValueSet(
                set.resourceType(), set.id(), set.status(), set.title(), new Questionnaire.Compose(includes));
    }

    UUID id() {
        return id;
    }

    String instrument() {
        return instrument;
    }

    int revision() {
        return revision;
    }
}
