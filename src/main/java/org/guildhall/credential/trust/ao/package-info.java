/** Trusted issuers in Active Objects. */
package org.guildhall.credential.trust.ao;
