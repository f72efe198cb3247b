/** Pages on which anybody checks a number or a credential, and their switch for site administrators. */
package org.guildhall.credential.verification.web;
