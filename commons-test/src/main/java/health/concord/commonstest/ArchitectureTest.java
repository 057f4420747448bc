package health.concord.commonstest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of docs/architecture.md that every service keeps. Extend it in each with its own package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureTest {

    private static final String[] CONCORD_OTHERS = {"intake", "matching", "scheduling", "billing", "portal"};

    private final String root;
    private JavaClasses service = new ClassFileImporter().importClasses();

    /** @param service its package below {@code health.concord} */
    protected ArchitectureTest(String service) {
        this.root = "health.concord." + service;
    }

    @BeforeEach
    void read() {
        if (service.isEmpty()) {
            service = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(root);
        }
    }

    @Test
    void noServiceDependsOnAnother() {
        for (String other : CONCORD_OTHERS) {
            if (!root.endsWith("." + other)) {
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("health.concord." + other + "..")
                        .check(service);
            }
        }
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods()
                .that(DescribedPredicate.describe(
                        "answer HTTP requests",
                        method -> method.getAnnotations().stream()
                                .map(JavaAnnotation::getRawType)
                                .anyMatch(type -> type.isAnnotatedWith("jakarta.ws.rs.HttpMethod"))))
                .and()
                .areDeclaredInClassesThat(notAClient())
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .allowEmptyShould(true)
                .check(service);
    }

    private static DescribedPredicate<JavaClass> notAClient() {
        return DescribedPredicate.describe("are resources", type -> !type.isInterface());
    }

    @Test
    void onlyResourcesAndOutboundPackagesKnowHttp() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .resideOutsideOfPackages(
                        "..intake.matching..",
                        "..intake.scheduling..",
                        "..intake.billing..",
                        "..matching.scheduling..",
                        "..matching.billing..",
                        "..matching.intake..",
                        "..scheduling.intake..",
                        "..scheduling.matching..",
                        "..scheduling.billing..",
                        "..billing.intake..",
                        "..billing.matching..",
                        "..billing.scheduling..",
                        "..portal.intake..",
                        "..portal.matching..",
                        "..portal.scheduling..",
                        "..portal.billing..",
                        "..portal.keycloak..",
                        "..portal.peer..",
                        "..portal.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void entitiesKnowNeitherHttpNorJson() {
        noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml.jackson..")
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void resourcesDoNotTouchTheStore() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void repositoriesStayInTheirPackage() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Mapper|Helper|Utils?|Manager|Base)$")
                .allowEmptyShould(true)
                .check(service);
    }
}
