package org.sanctuarycasework.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanctuarycasework.testing.RealTime;
import org.sanctuarycasework.testing.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.test.context.TestExecutionListeners;

/** A test of the running site in a real browser, with a mail server; all of them share one site. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {TestDatabase.class, ListeningSite.class})
@TestExecutionListeners(listeners = RealTime.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ActiveProfiles("test")
@interface BrowserTest {
}
