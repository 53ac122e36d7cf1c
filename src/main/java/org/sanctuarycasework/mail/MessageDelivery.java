package org.sanctuarycasework.mail;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what waits: soon after it was written, and again where it failed.
 * With one thread, so that a slow server is asked once at a time.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MessageDelivery {

    private static final Logger log = LoggerFactory.getLogger(MessageDelivery.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final ScheduledExecutorService sender =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "mail"));
    private final Outbox outbox;
    private final Mailing mailing;

    MessageDelivery(Outbox outbox, Mailing mailing) {
        this.outbox = outbox;
        this.mailing = mailing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        sender.scheduleWithFixedDelay(this::deliverDue, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @TransactionalEventListener
    void soon(Messages.MessageWritten written) {
        sender.execute(this::deliverDue);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        sender.shutdown();
        sender.awaitTermination(20, TimeUnit.SECONDS);
    }

    void deliverDue() {
        try {
            while (!sender.isShutdown() && deliverNext()) {
                // until nothing is due
            }
        } catch (RuntimeException e) {
            // an uncaught one would end the schedule; the database may be back at the next look
            log.warn("Messages could not be sent now: {}", e.getClass().getSimpleName());
        }
    }

    private boolean deliverNext() {
        return outbox.takeNext().map(message -> {
            try {
                mailing.send(message);
            } catch (Exception e) {
                String why = Mailing.plainly(e);
                log.warn("Message {} was not sent at try {} of {}: {}",
                        message.id(), message.attempt(), Outbox.TRIES, why);
                outbox.markNotSent(message, why);
                return true;
            }
            outbox.markSent(message.id());
            return true;
        }).orElse(false);
    }
}
