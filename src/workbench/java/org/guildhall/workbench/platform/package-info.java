/** The plugin system of the workbench, from the parts Confluence uses: Felix, Gemini Blueprint, Spring, Velocity. */
package org.guildhall.workbench.platform;
