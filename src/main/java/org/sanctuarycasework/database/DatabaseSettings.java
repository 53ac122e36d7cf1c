package org.sanctuarycasework.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL keeps its data and listens.
 *
 * @param port 0 for any free one
 */
@ConfigurationProperties("sanctuary.database")
record DatabaseSettings(@DefaultValue("data/postgresql") Path directory, @DefaultValue("0") int port) {
}
