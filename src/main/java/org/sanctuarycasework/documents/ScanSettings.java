package org.sanctuarycasework.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd listens that looks for viruses in files.
 *
 * @param host    null for no scanner: files are served as they are
 * @param timeout for one file, from the connection to the verdict
 */
@ConfigurationProperties("sanctuary.scan")
record ScanSettings(String host, @DefaultValue("3310") int port, @DefaultValue("60s") Duration timeout) {

    ScanState firstState() {
        return host == null ? ScanState.NOT_SCANNED : ScanState.WAITING;
    }
}
