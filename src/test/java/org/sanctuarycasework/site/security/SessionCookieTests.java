package org.sanctuarycasework.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server with this site's settings says about its cookie. */
class SessionCookieTests {

    private final WebApplicationContextRunner server = new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
            .withConfiguration(AutoConfigurations.of(ServletWebServerFactoryAutoConfiguration.class, PropertyPlaceholderAutoConfiguration.class))
            .withUserConfiguration(SessionCookie.class, BeginsASession.class)
            .withInitializer(new ConfigDataApplicationContextInitializer());

    @Test
    void overTlsItIsBoundToThisHost() {
        assertThat(cookie("https://casework.council.example")).matches("__Host-SESSION=\\w+; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void onThisMachineItWorksWithoutTls() {
        assertThat(cookie("http://localhost:8080")).matches("JSESSIONID=\\w+; Path=/; HttpOnly; SameSite=Lax");
    }

    private String cookie(String siteAddress) {
        String[] cookie = new String[1];
        server.withPropertyValues("server.port=0", "sanctuary.base-address=" + siteAddress).run(program -> {
            int port = program.getSourceApplicationContext(ServletWebServerApplicationContext.class).getWebServer().getPort();
            cookie[0] = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build(),
                    BodyHandlers.discarding()).headers().firstValue("Set-Cookie").orElseThrow();
        });
        return cookie[0];
    }

    @Configuration(proxyBeanMethods = false)
    static class BeginsASession {

        @Bean
        ServletRegistrationBean<HttpServlet> page() {
            return new ServletRegistrationBean<>(new HttpServlet() {

                @Override
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    request.getSession();
                    response.getWriter().write("here");
                }
            }, "/");
        }
    }
}
