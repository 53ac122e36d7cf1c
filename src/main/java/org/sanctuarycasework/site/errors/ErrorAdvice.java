package org.sanctuarycasework.site.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

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

    @ExceptionHandler
    void readerLeft(AsyncRequestNotUsableException nobodyListens) {
        // there is nobody to answer
    }
}
