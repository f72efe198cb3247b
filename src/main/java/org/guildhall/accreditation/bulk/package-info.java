/** Changes of many accreditations at once: previewed, made in one transaction, and undone as far as possible. */
package org.guildhall.accreditation.bulk;
