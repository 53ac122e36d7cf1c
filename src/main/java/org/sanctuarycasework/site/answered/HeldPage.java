package org.sanctuarycasework.site.answered;

import java.io.IOException;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer of which a page is held back until it is known where it goes; files pass through as they are written. */
class HeldPage extends ContentCachingResponseWrapper {

    HeldPage(HttpServletResponse response) {
        super(response);
    }

    /** True if it is a page that says all is well or what is wrong with the form, and leads nowhere. */
    boolean isPage() {
        return getStatus() == HttpStatus.OK.value() && isHtml() && getContentSize() > 0;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isHtml() ? super.getOutputStream() : getResponse().getOutputStream();
    }

    private boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }
}
