/** The page on which coordinators invite, and the answers of those invited. */
package org.guildhall.invitation.web;
