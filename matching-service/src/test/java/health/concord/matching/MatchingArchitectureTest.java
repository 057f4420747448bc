package health.concord.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import health.concord.commonstest.ArchitectureTest;
import org.junit.jupiter.api.Test;

class MatchingArchitectureTest extends ArchitectureTest {

    MatchingArchitectureTest() {
        super("matching");
    }

    /** The engine must be able to run anywhere: on a queue of people, in a benchmark, in a what-if. */
    @Test
    void matchingItselfKnowsNeitherHttpNorJsonNorDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..matching.week..",
                        "..matching.profile..",
                        "..matching.eligibility..",
                        "..matching.direction..",
                        "..matching.bundle..",
                        "..matching.recommendation..",
                        "..matching.insight..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "com.fasterxml..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "jakarta.enterprise..",
                        "java.sql..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("health.concord.matching"));
    }
}
