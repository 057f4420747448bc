package health.concord.matching.document;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/** JSON columns of entities. */
@JsonFormat
@PersistenceUnitExtension
public class StoredJson extends AbstractJsonFormatMapper {

    @Override
    protected <T> T fromString(CharSequence json, Type type) {
        return Documents.read(json.toString(), type);
    }

    @Override
    protected <T> String toString(T value, Type type) {
        return Documents.write(value, type);
    }
}
