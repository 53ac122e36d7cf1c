package org.sanctuarycasework.site.unsent;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.site.SendingFields;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Forgets a form that waited as soon as its page has answered it; after a failure it can be sent once more. */
@Component
public class ForgetWhatWasSent implements HandlerInterceptor {

    private final KeepUnsent unsent;

    ForgetWhatWasSent(KeepUnsent unsent) {
        this.unsent = unsent;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failed) {
        String sent = HttpMethod.POST.matches(request.getMethod()) ? request.getParameter(SendingFields.UNSENT) : null;
        if (sent == null || failed != null || response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            return;
        }
        try {
            unsent.forget(UUID.fromString(sent), request);
        } catch (IllegalArgumentException noId) {
            // a form that names nothing that waits
        }
    }
}
