/** Issuers and their keys in Active Objects. */
package org.guildhall.credential.issuing.ao;
