/** The built jar in the workbench, over HTTP and in a browser. */
package org.guildhall.it;
