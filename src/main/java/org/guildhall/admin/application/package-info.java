/** Pages of applying, assessing and deciding, of one's own accreditations, and of what is done to renew them. */
package org.guildhall.admin.application;
