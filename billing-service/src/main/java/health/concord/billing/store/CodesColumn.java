package health.concord.billing.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of codes, none of which has a space, as one text. */
@Converter
public class CodesColumn implements AttributeConverter<List<String>, String> {

    private static final String BETWEEN = " ";

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> codes) {
        return codes == null ? "" : String.join(BETWEEN, codes);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
