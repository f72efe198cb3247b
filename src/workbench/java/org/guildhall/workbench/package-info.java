/**
 * A small host that runs the built app without a Confluence licence, from the parts Confluence is built from. It is
 * stricter than Confluence, never kinder. Never shipped.
 */
package org.guildhall.workbench;
