package org.sanctuarycasework.site.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.LocalPath;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers what controllers and use cases throw; a feature that can say more handles its own exceptions before. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorAdvice {

    private final ErrorPages pages;

    ErrorAdvice(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView failed(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        return pages.page(Failure.of(cause), cause, request, response);
    }

    /** An address that only takes forms, as when a page is loaded again that said what was wrong: leads to the page above it. */
    @ExceptionHandler
    ModelAndView onlyTakesForms(HttpRequestMethodNotSupportedException refused, HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        String above = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        if (!HttpMethod.GET.matches(refused.getMethod()) || LocalPath.of(above).isEmpty()) {
            return pages.page(Failure.NOT_FOUND, refused, request, response);
        }
        RedirectView page = new RedirectView(above);
        page.setExpandUriTemplateVariables(false);
        return new ModelAndView(page);
    }

    @ExceptionHandler
    void readerLeft(AsyncRequestNotUsableException nobodyListens) {
        // there is nobody to answer
    }
}
