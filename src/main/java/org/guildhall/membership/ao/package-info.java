/** Memberships in Active Objects. */
package org.guildhall.membership.ao;
