/** The life of an accreditation: grants and changes by one table, and whether it is in force on a day. */
package org.guildhall.accreditation.status;
