package org.sanctuarycasework.site.errors;

import org.sanctuarycasework.people.NotAllowed;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** The few kinds of failure that a visitor can be told apart, whatever went wrong inside. */
enum Failure {

    BAD_REQUEST(400),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    CHANGED_MEANWHILE(409),
    TOO_LARGE(413),
    OUR_FAULT(500);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    HttpStatus status() {
        return HttpStatus.valueOf(status);
    }

    static Failure of(Throwable cause) {
        if (cause instanceof NotAllowed || cause instanceof AccessDeniedException) {
            return NOT_ALLOWED;
        }
        if (cause instanceof ConcurrencyFailureException) {
            return CHANGED_MEANWHILE;
        }
        if (cause instanceof ErrorResponse answer) {
            return of(answer.getStatusCode());
        }
        if (isAboutTheAddress(cause)) {
            return NOT_FOUND;
        }
        if (cause instanceof TypeMismatchException || cause instanceof MultipartException
                || cause instanceof HttpMessageNotReadableException) {
            return BAD_REQUEST;
        }
        ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(cause.getClass(), ResponseStatus.class);
        return declared == null ? OUR_FAULT : of(declared.code());
    }

    /** An id in an address that is none names nothing, as a wrong one does. */
    private static boolean isAboutTheAddress(Throwable cause) {
        return cause instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    static Failure of(HttpStatusCode code) {
        return switch (code.value()) {
            case 403 -> NOT_ALLOWED;
            // a wrong method is as little a page as a wrong address
            case 404, 405 -> NOT_FOUND;
            case 409 -> CHANGED_MEANWHILE;
            case 413 -> TOO_LARGE;
            default -> code.is4xxClientError() ? BAD_REQUEST : OUR_FAULT;
        };
    }
}
