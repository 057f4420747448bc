package health.concord.portal.language;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Gives templates the portal's words: {@code {say:area.name}}. */
@ApplicationScoped
class PageLanguage {

    /** The first parts of a text's name. */
    private record Area(String name) {}

    void everyPage(@Observes EngineBuilder engine) {
        engine.addResultMapper(new EnglishParts());
        engine.addNamespaceResolver(NamespaceResolver.builder("say")
                .resolve(asked -> new Area(asked.getName()))
                .build());
        engine.addValueResolver(ValueResolver.builder()
                .applyToBaseClass(Area.class)
                .resolveAsync(PageLanguage::words)
                .build());
    }

    private static CompletionStage<Object> words(EvalContext asked) {
        String name = ((Area) asked.getBase()).name() + "." + asked.getName();
        if (!Say.has(name)) {
            return CompletableFuture.completedFuture(new Area(name));
        }
        if (asked.getParams().isEmpty()) {
            return CompletableFuture.completedFuture(Say.words(name));
        }
        int many = asked.getParams().size();
        EvaluatedParams values = EvaluatedParams.evaluate(asked);
        return values.stage.thenApply(done -> Say.words(name, each(values, many)));
    }

    private static @Nullable Object[] each(EvaluatedParams values, int many) {
        @Nullable Object[] all = new @Nullable Object[many];
        for (int i = 0; i < all.length; i++) {
            try {
                all[i] = values.getResult(i);
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }
}
