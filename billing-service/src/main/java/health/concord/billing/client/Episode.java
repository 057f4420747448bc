package health.concord.billing.client;

import health.concord.billing.delivery.Program;
import health.concord.billing.store.CodesColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** A client's episode of care: the last that intake told. */
@Entity
public class Episode {

    private static final Pattern ICD_10 = Pattern.compile("[A-Z][0-9][0-9A-Z]{1,5}");
    private static final int MOST_DIAGNOSES = 12;

    @Id
    private UUID id;

    private UUID client;
    private String site;

    @Enumerated(EnumType.STRING)
    private Program program;

    private LocalDate openedOn;
    private LocalDate closedOn;

    @Convert(converter = CodesColumn.class)
    private List<String> diagnoses;

    @Version
    private long version;

    protected Episode() {}

    Episode(UUID id) {
        this.id = id;
    }

    void learn(EpisodeTold told, String atSite, LocalDate toldOn) {
        client = told.client();
        site = atSite;
        program = told.program();
        openedOn = told.openedOn() == null ? toldOn : told.openedOn();
        closedOn = told.closedOn();
        diagnoses = told.diagnoses() == null ? List.of() : List.copyOf(told.diagnoses());
    }

    public UUID id() {
        return id;
    }

    public UUID client() {
        return client;
    }

    public Program program() {
        return program;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** ICD-10-CM codes as claims write them, principal first: without the point, each once, the first twelve. */
    public List<String> diagnosesOnClaim() {
        return diagnoses.stream()
                .map(code -> code.replace(".", "").toUpperCase(Locale.ROOT))
                .filter(code -> ICD_10.matcher(code).matches())
                .distinct()
                .limit(MOST_DIAGNOSES)
                .toList();
    }
}
