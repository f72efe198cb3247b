/** The record of changes for those who run a community's accreditations: read, checked, handed out, and rid of words. */
package org.guildhall.accreditation.record;
