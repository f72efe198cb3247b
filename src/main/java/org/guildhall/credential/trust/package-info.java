/** The issuers whose credentials a community trusts. */
package org.guildhall.credential.trust;
