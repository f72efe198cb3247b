/** The people, spaces and pages of the workbench, and Confluence's services on top of them. */
package org.guildhall.workbench.site;
