/** What all macros share: their parameters, the community of the page, and what is shown when something fails. */
package org.guildhall.platform.macro;
