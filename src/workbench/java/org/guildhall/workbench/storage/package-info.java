/** Confluence's storage format: from the stored XML to the page that people see. */
package org.guildhall.workbench.storage;
