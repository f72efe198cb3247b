/** Offices of a community: what they are for, who holds them and for how long, and handing them over. */
package org.guildhall.office;
