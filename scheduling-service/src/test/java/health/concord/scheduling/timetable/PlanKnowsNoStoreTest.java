package health.concord.scheduling.timetable;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlanKnowsNoStoreTest {

    @Test
    void solverKnowsNoHttpNoJsonAndNoStore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "com.fasterxml.jackson..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "org.hibernate..",
                        "io.quarkus..",
                        "health.concord.commons..",
                        "health.concord.scheduling.booking..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("health.concord.scheduling.timetable.plan"));
    }
}
