/** The part of the workbench that lives in the OSGi framework: the scanner's namespace, and a watch on contexts. */
package org.guildhall.workbench.glue;
