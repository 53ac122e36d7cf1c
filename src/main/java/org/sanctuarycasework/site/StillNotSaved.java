package org.sanctuarycasework.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Passes on that something was not saved when a page leads on to another one, so that its reader is told where they land. */
@Component
class StillNotSaved implements HandlerInterceptor {

    private static final String HERE = "redirect:/";

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView answer) {
        String view = answer == null ? null : answer.getViewName();
        if (view != null && view.startsWith(HERE) && request.getMethod().equals("GET") && request.getParameter(CurrentSite.NOT_SAVED) != null) {
            answer.setViewName(with(view));
        }
    }

    private static String with(String view) {
        int end = view.indexOf('#') < 0 ? view.length() : view.indexOf('#');
        return view.substring(0, end) + (view.lastIndexOf('?', end) < 0 ? "?" : "&") + CurrentSite.NOT_SAVED + view.substring(end);
    }
}
