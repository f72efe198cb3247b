/** Checking numbers and credentials, by anybody, online and offline. */
package org.guildhall.credential.verification;
