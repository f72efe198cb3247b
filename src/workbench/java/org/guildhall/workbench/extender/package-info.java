/** The Spring contexts of bundles: made of what a jar's manifest and the scanner's index files give, and nothing else. */
package org.guildhall.workbench.extender;
