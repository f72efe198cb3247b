/** What becomes of a community when Confluence removes its space. */
package org.guildhall.community.job;
