package org.sanctuarycasework.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A {@link CaseworkTest} in which staff need a passkey, as in production. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CaseworkTest
@TestPropertySource(properties = "sanctuary.second-factor.required=true")
public @interface SecondFactorTest {
}
