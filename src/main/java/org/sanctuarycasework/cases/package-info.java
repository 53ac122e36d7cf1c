/** What every case shares: its reference, timeline, notes, documents, messages and who may read it. */
@ApplicationModule(allowedDependencies = {"database", "deadlines", "people", "people :: passkeys", "organisations"})
package org.sanctuarycasework.cases;

import org.springframework.modulith.ApplicationModule;
