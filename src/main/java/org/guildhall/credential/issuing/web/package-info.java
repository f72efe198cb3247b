/** Pages of issuing, and of the certificate. */
package org.guildhall.credential.issuing.web;
