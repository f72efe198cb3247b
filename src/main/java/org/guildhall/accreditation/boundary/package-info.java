/** What it means for membership that a community lets in accredited people only. */
package org.guildhall.accreditation.boundary;
