/** The plugin system of the workbench, from the parts Confluence uses: Felix, Spring, Velocity. */
package org.guildhall.workbench.platform;
