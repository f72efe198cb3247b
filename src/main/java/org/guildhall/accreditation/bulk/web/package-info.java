/** Pages of changing many accreditations at once, and of what was changed. */
package org.guildhall.accreditation.bulk.web;
