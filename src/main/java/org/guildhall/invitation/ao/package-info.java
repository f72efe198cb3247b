/** The table of invitations, and the store that reads and writes it. */
package org.guildhall.invitation.ao;
