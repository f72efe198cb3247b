/** Accreditations that travel: badges, keys, public checks, and the checking of others' credentials. */
package org.guildhall.credential;
