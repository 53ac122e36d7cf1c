/** Time as the council counts it: the one clock, working days, due times. */
@ApplicationModule(allowedDependencies = {})
package org.sanctuarycasework.deadlines;

import org.springframework.modulith.ApplicationModule;
