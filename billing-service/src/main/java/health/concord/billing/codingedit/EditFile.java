package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file that was loaded. It holds from its day until a later one takes its place; of one day the last load of each part holds. */
@Entity
@Immutable
@Table(name = "coding_edit_file")
class EditFile {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EditKind kind;

    @Enumerated(EnumType.STRING)
    private ClaimForm form;

    private LocalDate effectiveFrom;
    private int number;
    private int part;
    private int parts;
    private String name;
    private String sha256;
    private int rowCount;
    private String loadedBy;
    private Instant loadedAt;

    protected EditFile() {}

    EditFile(UUID id, LoadEdits wanted, int number, String sha256, int rowCount, String by, Instant at) {
        this.id = id;
        this.kind = wanted.kind();
        this.form = wanted.form();
        this.effectiveFrom = wanted.effectiveFrom();
        this.number = number;
        this.part = wanted.part();
        this.parts = wanted.parts();
        this.name = wanted.name();
        this.sha256 = sha256;
        this.rowCount = rowCount;
        this.loadedBy = by;
        this.loadedAt = at;
    }

    UUID id() {
        return id;
    }

    EditKind kind() {
        return kind;
    }

    ClaimForm form() {
        return form;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    int number() {
        return number;
    }

    int part() {
        return part;
    }

    int parts() {
        return parts;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    int rowCount() {
        return rowCount;
    }

    String loadedBy() {
        return loadedBy;
    }

    Instant loadedAt() {
        return loadedAt;
    }
}
