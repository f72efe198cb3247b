/** One accreditation over REST: granting, changing, reading. */
package org.guildhall.accreditation.file.rest;
