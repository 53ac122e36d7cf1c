/** Files of a case: checked when they are sent, looked at for viruses, opened by whom they are for; whoever opens one is recorded. */
@ApplicationModule(allowedDependencies = {"cases", "deadlines", "people"})
package org.sanctuarycasework.documents;

import org.springframework.modulith.ApplicationModule;
