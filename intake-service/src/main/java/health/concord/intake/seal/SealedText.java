package health.concord.intake.seal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How {@link Sealed} fields become columns. */
@Singleton
@Immutable
@Converter(autoApply = true)
class SealedText implements AttributeConverter<Sealed, String> {

    @Inject
    Seals seals;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sealed field) {
        if (field == null) {
            return null;
        }
        UUID client = Objects.requireNonNull(field.client(), "text is sealed for a client");
        return seals.seal(client.toString(), field.text());
    }

    @Override
    public @Nullable Sealed convertToEntityAttribute(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        Seals.Opened opened = seals.open(stored);
        return new Sealed(opened.place() == null ? null : UUID.fromString(opened.place()), opened.text());
    }
}
