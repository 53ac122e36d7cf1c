package org.sanctuarycasework.records;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases the records that are due, each by itself, so that one that fails keeps no other. */
@Component
class EraseEveryNight {

    private static final Logger LOG = LoggerFactory.getLogger(EraseEveryNight.class);

    private final Erasure erasure;
    private final EraseRecord eraseRecord;

    EraseEveryNight(Erasure erasure, EraseRecord eraseRecord) {
        this.erasure = erasure;
        this.eraseRecord = eraseRecord;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Europe/London")
    void erase() {
        if (!erasure.isOn()) {
            return;
        }
        erasure.dueReferences(Erasure.A_NIGHT).forEach(reference -> {
            try {
                eraseRecord.erase(reference);
            } catch (RuntimeException failed) {
                LOG.error("{} is due and could not be erased: {}", reference, failed.getClass().getSimpleName());
            }
        });
    }
}
