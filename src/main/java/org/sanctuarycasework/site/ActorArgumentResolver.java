package org.sanctuarycasework.site;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the signed-in person; on a public page an {@code @Nullable Actor} is null for the others. */
@Component
class ActorArgumentResolver implements HandlerMethodArgumentResolver {

    private final CurrentActor actors;

    ActorArgumentResolver(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
                                 NativeWebRequest request, WebDataBinderFactory binders) {
        Actor actor = actors.of(request.getNativeRequest(HttpServletRequest.class)).orElse(null);
        if (actor == null && !parameter.isOptional()) {
            throw new AccessDeniedException("nobody is signed in");
        }
        return actor;
    }
}
