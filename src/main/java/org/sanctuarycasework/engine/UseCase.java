package org.sanctuarycasework.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing a person can do: status, process, work item, timeline and message in one transaction, tried once more when
 * somebody else held or changed the same rows at that moment. A use case never calls another one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@Transactional
@Retryable(retryFor = ConcurrencyFailureException.class, maxAttempts = 2, backoff = @Backoff(delay = 50))
public @interface UseCase {
}
