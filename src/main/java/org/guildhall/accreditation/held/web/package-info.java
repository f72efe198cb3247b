/** Pages of one's own accreditations. */
package org.guildhall.accreditation.held.web;
