/** Applications over REST. */
package org.guildhall.accreditation.application.rest;
