package health.concord.billing.edi;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Our schemas, read once. */
final class Schemas {

    private static final Map<String, Schema> BY_NAME = new ConcurrentHashMap<>();

    private Schemas() {}

    static Schema of(FileForm form) {
        return named(form.schema());
    }

    /** @param name of a file below {@code x12/}, without its ending */
    static Schema named(String name) {
        return BY_NAME.computeIfAbsent(name, Schemas::read);
    }

    /** Of interchange and group, version 00501; it comes with StAEDI. */
    static Schema envelope() {
        try {
            return SchemaFactory.newFactory().getControlSchema("X12", new String[] {"00501"});
        } catch (EDISchemaException e) {
            throw new IllegalStateException("the schema of the envelope cannot be read", e);
        }
    }

    private static Schema read(String name) {
        URL url = Schemas.class.getResource("/x12/" + name + ".xml");
        if (url == null) {
            throw new IllegalStateException("the schema " + name + " is not in the program");
        }
        try {
            return SchemaFactory.newFactory().createSchema(url);
        } catch (EDISchemaException e) {
            throw new IllegalStateException("the schema " + name + " cannot be read", e);
        }
    }
}
