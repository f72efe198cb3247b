/** Badges, certificates and issuers over REST. */
package org.guildhall.credential.issuing.rest;
