package health.concord.intake.instrument;

import health.concord.intake.datafile.DataFiles;
import java.util.List;
import java.util.Map;

/** The shipped instruments, for tests without a server. */
final class Files {

    static final List<Instrument> ALL = DataFiles.readAll("instruments", Instrument.class);

    private Files() {}

    static Instrument of(String code) {
        return ALL.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
    }

    static AnswerSheet sheet(String code, Map<String, Object> answers) {
        return new AnswerSheet(of(code).questionnaire(), answers);
    }
}
