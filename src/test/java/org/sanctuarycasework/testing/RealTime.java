package org.sanctuarycasework.testing;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the program's clock back after each test, which may move it: the next one shares the program. */
public class RealTime implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext().getBean(CaseworkClock.class).backToReal();
    }
}
