/** Accreditations that travel: badges, certificates, keys, and the documents they point to. */
package org.guildhall.credential.issuing;
