/** Pages of import and export. */
package org.guildhall.accreditation.exchange.web;
