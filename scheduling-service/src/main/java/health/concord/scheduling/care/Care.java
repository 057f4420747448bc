package health.concord.scheduling.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is delivered in a session.
 *
 * @param model of the group; null for individual services
 * @param program null where the client's episode decides it
 */
@Embeddable
public record Care(
        @Enumerated(EnumType.STRING) ServiceKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "service_type")
        ServiceType type,

        @Enumerated(EnumType.STRING) @Nullable GroupModel model,
        @Enumerated(EnumType.STRING) @Nullable Program program,
        @Enumerated(EnumType.STRING) CareMode mode) {

    public Care by(CareMode other) {
        return new Care(kind, type, model, program, other);
    }
}
