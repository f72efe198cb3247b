/** Velocity 1.6 as Confluence 9 sets it up: automatic encoding, and only listed methods may be called. */
package org.guildhall.workbench.velocity;
