package org.sanctuarycasework.site.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.filters.FailedRequestFilter;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;

/** Refuses a form of which the server could read a part only, instead of acting upon that part. */
class CompleteForms extends FailedRequestFilter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            super.doFilter(request, response, chain);
        } catch (InvalidFileNameException noNameOfAFile) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
