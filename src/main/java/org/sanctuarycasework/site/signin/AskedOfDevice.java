package org.sanctuarycasework.site.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Keeps in the session what a device was asked, and gives it once: an answer sent again is an answer to nothing. */
final class AskedOfDevice {

    private AskedOfDevice() {
    }

    static void keep(HttpServletRequest request, Object options) {
        request.getSession().setAttribute(options.getClass().getName(), options);
    }

    static <T> Optional<T> take(HttpServletRequest request, Class<T> kind) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Object options = session.getAttribute(kind.getName());
        session.removeAttribute(kind.getName());
        return Optional.ofNullable(kind.cast(options));
    }
}
