package health.concord.suite.launch;

import health.concord.launcher.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Launches the suite before the first test that needs it. */
final class SuiteExtension implements TestInstancePreConstructCallback, BeforeAllCallback, ExecutionCondition {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SuiteExtension.class);
    private static final List<String> MODULES =
            List.of("intake-service", "matching-service", "scheduling-service", "billing-service", "portal");

    /** Only for a run from an editor: the build packages the services first, and there a missing one is a failure. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean inBuild = System.getProperty("concord.suite.output") != null;
        return inBuild || MODULES.stream().allMatch(SuiteExtension::isPackaged)
                ? ConditionEvaluationResult.enabled("the services are packaged")
                : ConditionEvaluationResult.disabled("the services are not packaged; run ./mvnw package -DskipTests");
    }

    /** One instance for a whole class is made before all else. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext instance, ExtensionContext context) {
        beforeAll(context);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(NAMESPACE).computeIfAbsent(RunningSuite.class, key -> RunningSuite.launch());
    }

    private static boolean isPackaged(String module) {
        Path jar = Repository.find().root().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        return Files.exists(jar);
    }
}
