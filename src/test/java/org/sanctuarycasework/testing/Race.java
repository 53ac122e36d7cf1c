package org.sanctuarycasework.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several do something at the same moment, each in a thread of its own. */
public final class Race {

    private Race() {
    }

    /** @return what the losers were told, in no order; empty if all went through */
    public static List<Throwable> run(List<Runnable> runners) {
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        CyclicBarrier start = new CyclicBarrier(runners.size());
        try {
            List<Future<?>> finishes = new ArrayList<>();
            for (Runnable runner : runners) {
                finishes.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    runner.run();
                    return null;
                }));
            }
            List<Throwable> told = new ArrayList<>();
            for (Future<?> finish : finishes) {
                try {
                    finish.get();
                } catch (ExecutionException lost) {
                    told.add(lost.getCause());
                }
            }
            return told;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }
}
