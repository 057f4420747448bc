package health.concord.intake.instrument;

import health.concord.commons.problem.Problems;
import health.concord.intake.datafile.DataFiles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** The instruments that the program has, one file each; read once at start, so that a broken file stops it there. */
@ApplicationScoped
public class Instruments {

    private static final Logger LOG = Logger.getLogger(Instruments.class);
    private static final String FOLDER = "instruments";

    private final Map<String, Instrument> byCode = new TreeMap<>();

    Instruments() {
        for (Instrument instrument : DataFiles.readAll(FOLDER, Instrument.class)) {
            if (byCode.put(instrument.code(), instrument) != null) {
                throw new IllegalStateException("two files have the instrument " + instrument.code());
            }
        }
    }

    /** Reads the files when the service starts, not at the first question. */
    void atStart(@Observes StartupEvent start) {
        LOG.debugf("%d instruments", byCode.size());
    }

    public List<InstrumentView> list() {
        return byCode.values().stream().map(InstrumentView::of).toList();
    }

    public InstrumentView show(String code) {
        Instrument instrument = byCode.get(code);
        if (instrument == null) {
            throw Problems.notFound();
        }
        return InstrumentView.withQuestions(instrument);
    }

    /** The instrument that a request names; an unknown one is a problem with that field. */
    public Instrument require(String field, String code) {
        Instrument instrument = byCode.get(code);
        if (instrument == null) {
            throw Problems.invalid(field, "is not an instrument of this program; give one of " + byCode.keySet());
        }
        return instrument;
    }

    /** The instrument of a stored response. */
    public Instrument get(String code) {
        Instrument instrument = byCode.get(code);
        if (instrument == null) {
            throw new IllegalStateException("a stored response is of an instrument whose file is gone");
        }
        return instrument;
    }
}
