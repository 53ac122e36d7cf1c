/** The embedded PostgreSQL for trying out and for tests, where no address of a server is given. */
@ApplicationModule(allowedDependencies = {})
package org.sanctuarycasework.database;

import org.springframework.modulith.ApplicationModule;
