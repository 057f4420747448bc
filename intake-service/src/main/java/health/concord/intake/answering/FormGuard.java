package health.concord.intake.answering;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Asks for link and code before the body is read, so that a stranger is told nothing about what it should be. */
@Provider
@BehindLink
class FormGuard implements ContainerRequestFilter {

    @Inject
    Forms forms;

    @Override
    public void filter(ContainerRequestContext request) {
        forms.admit(
                request.getHeaderString(FormResource.LINK_HEADER), request.getHeaderString(FormResource.CODE_HEADER));
    }
}
