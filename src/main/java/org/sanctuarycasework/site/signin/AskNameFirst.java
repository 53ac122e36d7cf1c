package org.sanctuarycasework.site.signin;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads somebody whose name is not known yet to the page that asks for it, whatever page they open. */
@Component
public class AskNameFirst implements HandlerInterceptor {

    private static final String PAGE = "/welcome";

    private final CurrentActor actors;

    AskNameFirst(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean page = handler instanceof HandlerMethod && request.getDispatcherType() == DispatcherType.REQUEST;
        if (!page || request.getRequestURI().equals(PAGE)
                || actors.of(request).filter(actor -> actor.name().isBlank()).isEmpty()) {
            return true;
        }
        Optional<LocalPath> then = request.getMethod().equals("GET") ? here(request) : Optional.empty();
        response.sendRedirect(SignInController.with(PAGE, then));
        return false;
    }

    private static Optional<LocalPath> here(HttpServletRequest request) {
        String query = request.getQueryString();
        return LocalPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
