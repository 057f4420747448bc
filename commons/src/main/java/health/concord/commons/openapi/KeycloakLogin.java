package health.concord.commons.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Lets Swagger UI log in at Keycloak (authorization code, PKCE), where this service's tokens come from. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class KeycloakLogin implements OASFilter {

    private static final String SCHEME = "keycloak";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        String protocol =
                ConfigProvider.getConfig().getValue("concord.issuer", String.class) + "/protocol/openid-connect";
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .flows(OASFactory.createOAuthFlows()
                                        .authorizationCode(OASFactory.createOAuthFlow()
                                                .authorizationUrl(protocol + "/auth")
                                                .tokenUrl(protocol + "/token")
                                                .scopes(java.util.Map.of("openid", "who you are")))));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
    }
}
