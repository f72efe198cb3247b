/** Deletes a community when Confluence deletes its space. */
package org.guildhall.community.job;
