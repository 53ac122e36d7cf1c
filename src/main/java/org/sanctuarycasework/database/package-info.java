/** The embedded PostgreSQL for trying out and for tests, where no address of a server is given; and values kept as JSON, in any database. */
@ApplicationModule(allowedDependencies = {})
package org.sanctuarycasework.database;

import org.springframework.modulith.ApplicationModule;
