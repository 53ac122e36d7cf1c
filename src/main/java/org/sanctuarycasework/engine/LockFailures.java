package org.sanctuarycasework.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Tells of rows that somebody else changed meanwhile as Spring does, so that a use case is tried once more whoever
 * noticed it. The job executor keeps the engine's own exception, which it needs to try a job again.
 */
class LockFailures extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException failure) {
            if (Context.getJobExecutorContext() != null) {
                throw failure;
            }
            throw new OptimisticLockingFailureException("Somebody else moved the process meanwhile", failure);
        }
    }
}
