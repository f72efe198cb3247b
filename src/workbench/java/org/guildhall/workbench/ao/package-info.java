/** The real Active Objects engine behind the host's ActiveObjects service. */
package org.guildhall.workbench.ao;
