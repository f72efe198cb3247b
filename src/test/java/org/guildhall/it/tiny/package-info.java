/** The classes of small apps that the workbench must judge. */
package org.guildhall.it.tiny;
