/** Invitations over REST. */
package org.guildhall.invitation.rest;
