package org.sanctuarycasework.engine;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.retry.annotation.EnableRetry;

/** The second try of a use case is a new transaction, so it has to stand outside of the transaction's advice. */
@Configuration
@EnableRetry(order = Ordered.LOWEST_PRECEDENCE - 1)
class UseCaseSettings {
}
