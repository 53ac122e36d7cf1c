package org.sanctuarycasework.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The SQL that a piece of work sends from its own thread, with its commits and rollbacks, to be counted and read. */
public class RecordedStatements implements BeanPostProcessor, QueryExecutionListener {

    private static final ThreadLocal<List<String>> RECORDING = new ThreadLocal<>();

    /** In the order in which they were sent, each without a line break; a batch counts once. */
    public static List<String> during(Runnable work) {
        List<String> statements = new ArrayList<>();
        RECORDING.set(statements);
        try {
            work.run();
        } finally {
            RECORDING.remove();
        }
        return statements.stream().map(sql -> sql.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).beforeMethod(method -> {
                    String called = method.getMethod().getName();
                    if (called.equals("commit") || called.equals("rollback")) {
                        record(called);
                    }
                }).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> record(query.getQuery()));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // written down before: what fails was sent as well
    }

    private static void record(String statement) {
        if (RECORDING.get() != null) {
            RECORDING.get().add(statement);
        }
    }
}
