package org.sanctuarycasework.benchmark;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.sanctuarycasework.testing.RecordedStatements;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.HandlerMapping;

/** Measures each request around the whole chain of filters, by method and address pattern. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Measurements implements Filter {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Queue<Measured> all = new ConcurrentLinkedQueue<>();

    /** @param cpuNanos of the server's thread: says more than the time while the machine is busy with other things */
    record Measured(String name, long nanos, long cpuNanos, List<String> statements) {

        double millis() {
            return nanos / 1e6;
        }

        double cpuMillis() {
            return cpuNanos / 1e6;
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long[] nanos = new long[2];
        List<String> statements = RecordedStatements.during(() -> {
            long start = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            pass(request, response, chain);
            nanos[0] = System.nanoTime() - start;
            nanos[1] = THREADS.getCurrentThreadCpuTime() - startCpu;
        });
        all.add(new Measured(name((HttpServletRequest) request), nanos[0], nanos[1], statements));
    }

    /** Forgets what was measured so far. */
    void clear() {
        all.clear();
    }

    Map<String, List<Measured>> byName() {
        return all.stream().collect(Collectors.groupingBy(Measured::name, TreeMap::new, Collectors.toList()));
    }

    private static void pass(ServletRequest request, ServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String name(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String files = String.valueOf(request.getContentType()).startsWith("multipart/") ? " (files)" : "";
        return request.getMethod() + " " + (pattern == null ? request.getRequestURI() : pattern) + files;
    }
}
