/** What people say they hold from elsewhere, unverified until somebody, or a signature, has confirmed it. */
package org.guildhall.credential.claim;
