package org.sanctuarycasework.demo;

import org.sanctuarycasework.demo.DemoGuard.NotADemoDatabase;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the console what to do when the demo was pointed at a database that is not its own. */
class NotADemoDatabaseAnalyzer extends AbstractFailureAnalyzer<NotADemoDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NotADemoDatabase cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Start without the profile demo (with java -jar), or give the demo a database of its own: "
                        + "another SPRING_DATASOURCE_URL, or none to use the embedded one.", cause);
    }
}
