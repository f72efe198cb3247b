/** What holders bring to be renewed: their log of professional development, and how it is counted and audited. */
package org.guildhall.accreditation.renewal;
