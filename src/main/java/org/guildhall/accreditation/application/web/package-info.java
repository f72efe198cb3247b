/** Pages of applying, assessing and deciding. */
package org.guildhall.accreditation.application.web;
