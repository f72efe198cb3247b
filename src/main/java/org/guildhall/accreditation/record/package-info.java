/**
 * The record of changes for those who run a community's accreditations: reading, checking and exporting it, and erasing
 * free texts.
 */
package org.guildhall.accreditation.record;
