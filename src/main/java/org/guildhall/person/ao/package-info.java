/** The stored profiles. */
package org.guildhall.person.ao;
