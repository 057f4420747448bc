package health.concord.billing.edi;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;

/** Our schemas, read once. */
final class Schemas {

    private static final Map<FileForm, Schema> BY_FORM = new EnumMap<>(FileForm.class);

    private Schemas() {}

    static synchronized Schema of(FileForm form) {
        return BY_FORM.computeIfAbsent(form, Schemas::read);
    }

    /** Of interchange and group, version 00501; it comes with StAEDI. */
    static Schema envelope() {
        try {
            return SchemaFactory.newFactory().getControlSchema("X12", new String[] {"00501"});
        } catch (EDISchemaException e) {
            throw new IllegalStateException("the schema of the envelope cannot be read", e);
        }
    }

    private static Schema read(FileForm form) {
        URL url = Schemas.class.getResource("/x12/" + form.schema() + ".xml");
        if (url == null) {
            throw new IllegalStateException("the schema of " + form + " is not in the program");
        }
        try {
            return SchemaFactory.newFactory().createSchema(url);
        } catch (EDISchemaException e) {
            throw new IllegalStateException("the schema of " + form + " cannot be read", e);
        }
    }
}
