package health.concord.intake.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A physician's certification. */
public record CertificationView(
        UUID id, LocalDate on, String physician, String npi, String statement, Instant recordedAt, String recordedBy) {

    static CertificationView of(Certification c) {
        return new CertificationView(
                c.id(), c.certifiedOn(), c.physician(), c.npi(), c.statement(), c.recordedAt(), c.recordedBy());
    }
}
