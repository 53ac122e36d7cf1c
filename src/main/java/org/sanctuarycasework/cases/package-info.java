/** What every case shares: its reference, timeline, notes, who may read it and who did. */
@ApplicationModule(allowedDependencies = {"database", "deadlines", "people"})
package org.sanctuarycasework.cases;

import org.springframework.modulith.ApplicationModule;
