/** Issuers, their keys and those they trust in Active Objects. */
package org.guildhall.credential.ao;
