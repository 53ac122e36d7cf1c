package org.sanctuarycasework.documents;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has files looked at soon after they came, and again as long as there is no verdict; nobody can open them until then. */
@Component
@ConditionalOnProperty("sanctuary.scan.host")
class DocumentScanning {

    private static final Logger log = LoggerFactory.getLogger(DocumentScanning.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final ScheduledExecutorService scanner =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "scan"));
    private final ScanQueue queue;
    private final DocumentContents contents;
    private final Clamd clamd;

    DocumentScanning(ScanQueue queue, DocumentContents contents, Clamd clamd) {
        this.queue = queue;
        this.contents = contents;
        this.clamd = clamd;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scanner.scheduleWithFixedDelay(this::scanDue, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        scanner.shutdown();
    }

    void scanDue() {
        try {
            while (!scanner.isShutdown() && scanNext()) {
                // until nothing is due
            }
        } catch (RuntimeException e) {
            // an uncaught one would end the schedule; the database may be back at the next look
            log.warn("Files could not be scanned now: {}", e.getClass().getSimpleName());
        }
    }

    private boolean scanNext() {
        return queue.takeNext().map(document -> {
            try {
                if (clamd.findsClean(target -> contents.copy(document.id(), document.size(), target))) {
                    queue.markClean(document.id());
                } else {
                    queue.refuse(document);
                }
            } catch (IOException e) {
                log.warn("File {} has no verdict after try {}: {}", document.id(), document.attempt(), e.getMessage());
            }
            return true;
        }).orElse(false);
    }
}
