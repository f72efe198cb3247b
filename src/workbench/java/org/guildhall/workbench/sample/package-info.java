/** The people and communities that a fresh workbench begins with. */
package org.guildhall.workbench.sample;
