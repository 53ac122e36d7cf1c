/** Time as the council counts it: the one clock, its calendar, limits in working or clock hours, times set by law. */
@ApplicationModule(allowedDependencies = {})
package org.sanctuarycasework.deadlines;

import org.springframework.modulith.ApplicationModule;
