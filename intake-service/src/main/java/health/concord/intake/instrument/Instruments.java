package health.concord.intake.instrument;

import health.concord.commons.problem.Problems;
import health.concord.intake.datafile.DataFiles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The instruments that the program has, one file each: those shipped and those in the program's own folder. They are
 * read once at start, so that a broken file stops it there. Where a file has no text, the text is what the program
 * imported.
 */
@ApplicationScoped
@Transactional
public class Instruments {

    private static final Logger LOG = Logger.getLogger(Instruments.class);
    private static final String SHIPPED = "instruments";

    private final Map<String, Instrument> byCode = new TreeMap<>();

    @Inject
    InstrumentTextRepository texts;

    Instruments() {}

    @Inject
    Instruments(@ConfigProperty(name = "concord.intake.instruments.folder") Optional<Path> own) {
        Stream.concat(
                        DataFiles.readAll(SHIPPED, Instrument.class).stream(),
                        own.stream().flatMap(folder -> DataFiles.readAll(folder, Instrument.class).stream()))
                .forEach(instrument -> {
                    if (byCode.put(instrument.code(), instrument) != null) {
                        throw new IllegalStateException("two files have the instrument " + instrument.code());
                    }
                });
    }

    /** Reads the files when the service starts, not at the first question. */
    void atStart(@Observes StartupEvent start) {
        LOG.debugf("%d instruments", all().size());
    }

    /** As their files have them. */
    public Collection<Instrument> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    public List<InstrumentView> list() {
        Map<String, InstrumentText> imported = texts.latest();
        return byCode.values().stream()
                .map(i -> InstrumentView.of(withText(i, imported.get(i.code()))))
                .toList();
    }

    public InstrumentView show(String code) {
        return InstrumentView.withQuestions(find(code).orElseThrow(Problems::notFound));
    }

    /** The instrument that a request names; an unknown one is a problem with that field. */
    public Instrument require(String field, String code) {
        return find(code)
                .orElseThrow(() -> Problems.invalid(
                        field, "is not an instrument of this program; give one of " + byCode.keySet()));
    }

    /** As {@link #require}, and with questions that can be answered here. */
    public Instrument requireAnswerable(String field, String code) {
        Instrument instrument = require(field, code);
        if (!instrument.isAnswerable()) {
            throw Problems.invalid(
                    field,
                    "has no text here: import the text that the program has the right to use, or record its total as"
                            + " an outside score");
        }
        return instrument;
    }

    /** The instrument that a FHIR canonical names; with a version, it must be the present one. */
    public Instrument ofCanonical(String field, String canonical) {
        return byCode.values().stream()
                .map(Instrument::questionnaire)
                .filter(q -> canonical.equals(q.url()) || canonical.equals(q.canonical()))
                .map(q -> requireAnswerable(field, Objects.requireNonNull(q.id())))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        field, "is not the address of an instrument of this program in its present version"));
    }

    /** As its file has it, for what needs rules and no words; asks nothing of the store. */
    public Optional<Instrument> asInFile(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** With the imported text, where there is one. */
    public Optional<Instrument> find(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(i -> i.isAnswerable() ? i : withText(i, texts.latest(code).orElse(null)));
    }

    private static Instrument withText(Instrument instrument, @Nullable InstrumentText text) {
        return text == null ? instrument : instrument.with(text.fill(instrument.questionnaire()));
    }
}
