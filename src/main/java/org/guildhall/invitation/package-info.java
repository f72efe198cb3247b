/** Invitations into a community: sent by its coordinators, answered by those invited, and never more than an offer. */
package org.guildhall.invitation;
