/** Claims in Active Objects. */
package org.guildhall.credential.claim.ao;
