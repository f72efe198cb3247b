/** Trusted issuers over REST. */
package org.guildhall.credential.trust.rest;
