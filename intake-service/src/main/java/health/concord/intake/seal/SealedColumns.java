package health.concord.intake.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Every column with sealed text: those of {@link Sealed} fields, found by themselves, and those of commons. */
@ApplicationScoped
class SealedColumns {

    private static final String OWNER_FIELD = "clientId";

    @Inject
    EntityManagerFactory entities;

    List<SealedColumn> all() {
        List<SealedColumn> columns = new ArrayList<>();
        entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> columns.addAll(of(entity)));
        columns.add(new SealedColumn("idempotent_answer", "body", "caller || E'\\n' || key"));
        columns.add(new SealedColumn("outbox_event", "data", "id::text"));
        return columns;
    }

    private static List<SealedColumn> of(EntityPersister entity) {
        List<SealedColumn> columns = new ArrayList<>();
        entity.forEachAttributeMapping(attribute -> {
            if (attribute.getJavaType().getJavaTypeClass() == Sealed.class
                    && attribute instanceof SelectableMapping column) {
                columns.add(new SealedColumn(
                        column.getContainingTableExpression(), column.getSelectionExpression(), owner(entity)));
            }
        });
        return columns;
    }

    private static @Nullable String owner(EntityPersister entity) {
        if (entity.getEntityName().endsWith(".Client")) {
            return "id::text";
        }
        AttributeMapping owner = entity.findAttributeMapping(OWNER_FIELD);
        return owner instanceof SelectableMapping column ? column.getSelectionExpression() + "::text" : null;
    }
}
