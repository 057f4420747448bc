package health.concord.portal.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Every page is made in the language chosen in the browser that asks for it, without saying so in each resource. */
@ApplicationScoped
class PageLanguage {

    @Inject
    CurrentLanguage current;

    void everyPage(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setAttribute(TemplateInstance.LOCALE, current.chosen());
            }
        });
    }
}
